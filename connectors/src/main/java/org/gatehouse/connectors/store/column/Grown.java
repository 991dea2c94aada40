package org.gatehouse.connectors.store.column;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * A list with one more element than another, which shares its array with the lists that it grew from. Each such list is
 * immutable; only the longest may be grown, by one thread at a time.
 */
final class Grown<T> extends AbstractList<T> implements RandomAccess {
    private final Object[] array;
    private final int size;

    private Grown(Object[] array, int size) {
        this.array = array;
        this.size = size;
    }

    /** The elements of a list and one more. */
    static <T> List<T> with(List<T> list, T more) {
        int size = list.size();
        Object[] array = list instanceof Grown<T> grown ? grown.array : list.toArray();
        if (size == array.length) {
            array = Arrays.copyOf(array, Math.max(16, size * 2));
        }
        array[size] = more;
        return new Grown<>(array, size + 1);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T get(int index) {
        return (T) array[Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
        return size;
    }
}
