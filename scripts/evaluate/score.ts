/** The shape of what every part of the evaluation reports. */

/** One figure; `floor` is what there was before, `goal` what is aimed at. */
export interface Score {
  readonly name: string;
  readonly figure: number;
  readonly floor?: number;
  readonly goal?: number;
  readonly data: string;
}
