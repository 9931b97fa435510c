/** The few parts of WebAssembly that the kernel uses: they are typed only with the library of browsers. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Memory {
    constructor(descriptor: { readonly initial: number });
    /** Another one after `grow`, which leaves the one before empty. */
    readonly buffer: ArrayBuffer;
    /** Adds pages of 64 KiB; throws a RangeError when there is no room. */
    grow(pages: number): number;
  }
  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, Memory>>>>);
    readonly exports: unknown;
  }
}
