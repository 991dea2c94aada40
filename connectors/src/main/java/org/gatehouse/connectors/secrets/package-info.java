/** Where secrets are kept: the system's keychain, or an encrypted vault file. */
@NullMarked
package org.gatehouse.connectors.secrets;

import org.jspecify.annotations.NullMarked;
