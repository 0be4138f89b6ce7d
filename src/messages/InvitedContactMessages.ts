/** The words around alert contacts who have not accepted their invitation yet (R4). */
export interface InvitedContactMessages {
  /** Beside the name, in the list and at a contact. */
  status: string;
  /** Under the field, while there is such a contact. */
  hint: string;
  /** `{person}` was chosen from the list, and was invited just now. */
  selected: string;
  invitedAndSelected: string;
}
