/** The words around addresses, numbers, aliases, advice, and what end users see. */
export interface AddressMessages {
  /** A button that takes the address: `{email}`. */
  didYouMean: string;
  lookAlikes: string;
  /** `{country}` is the account's. */
  phoneHint: string;
  /** The number is none of `{country}`. */
  invalidPhone: string;
  /** In the place of "Name", for an alias. */
  aliasName: string;
  addAlias: string;
  /** One click that gives the brand's support address: `{email}`. */
  useSupportEmail: string;
  supportEmailHint: string;
  /** What end users see of the section. */
  previewTitle: string;
  /** A test message. `{person}` is the contact, `{date}` when it was sent. */
  test: {
    send: string;
    sendTo: string;
    sending: string;
    sendingTo: string;
    sent: string;
    saveFirst: string;
    /** The list of alert contacts that can be sent one. */
    people: string;
  };
  advice: Record<
    "same_person" | "personal_mailbox" | "shared_is_internal" | "former_user",
    { title: string; text: string; action: string }
  >;
}
