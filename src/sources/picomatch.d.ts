/** The part of picomatch that is used here; the package brings no types of its own. */
declare module "picomatch" {
  interface Options {
    /** Let `*` match names that begin with a dot. */
    readonly dot?: boolean;
    /** Read a leading `!` as an ordinary character. */
    readonly nonegate?: boolean;
  }
  interface Scanned {
    /** The part before the first segment with a wildcard. */
    readonly base: string;
    readonly glob: string;
    readonly isGlob: boolean;
  }
  function picomatch(pattern: string, options?: Options): (path: string) => boolean;
  namespace picomatch {
    function scan(pattern: string, options?: Options): Scanned;
  }
  export = picomatch;
}
