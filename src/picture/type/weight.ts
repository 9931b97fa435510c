/** How heavy text is set. */
export type Weight = "regular" | "bold";
