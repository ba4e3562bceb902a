/** What counts as a mark of a state secret. */
export const stateSecretRules = [
  /** A field for the level of secrecy that says anything but "none". */
  'filledSecrecyField',
  /** A line "Độ mật: Mật / Tối mật / Tuyệt mật". */
  'secrecyLine',
  /** A line that is one of the three levels alone, in capitals, as stamped on documents. */
  'stampedLevel',
] as const;

export type StateSecretRule = (typeof stateSecretRules)[number];
