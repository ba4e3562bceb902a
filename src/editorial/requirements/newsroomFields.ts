/** Fields of the document as the newsroom keeps them, for what is checked but never published. */
export type NewsroomFields = Readonly<Record<string, unknown>>;
