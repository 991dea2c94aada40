// Collects the outcome of checks. A check that throws has failed; nothing else is a failure.
export class Report {
  #passed = 0;
  #failed = 0;

  async check(name, body) {
    try {
      await body();
      this.#passed++;
      console.log(`ok      ${name}`);
    } catch (error) {
      this.#failed++;
      const reason = error?.stack?.split('\n').slice(0, 4).join('\n        ') ?? String(error);
      console.log(`FAILED  ${name}\n        ${reason}`);
    }
  }

  /** Prints the sum and tells the exit code. */
  end() {
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
    return this.#failed === 0 ? 0 : 1;
  }
}
