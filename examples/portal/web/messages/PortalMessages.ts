import type { Environment } from "../../shared/environments.js";
import type { OutboxMail } from "../../shared/portalProtocol.js";
import type { Theme } from "../../shared/preferences.js";
import type { RoleId } from "../../shared/roles.js";

interface MailMessages {
  subject: string;
  text: string;
  /** Before the list of sections. */
  sections: string;
  /** The link's name, and what is said beside it; a test has none. */
  link?: string;
  note?: string;
}

/** The portal's own words. Those of the gate come from its own languages. */
export interface PortalMessages {
  portal: string;
  language: string;
  theme: string;
  themes: Record<Theme, string>;
  environment: string;
  environments: Record<Environment, string>;
  roles: Record<RoleId, string>;
  skip: string;
  loading: string;
  failed: { title: string; text: string; retry: string };
  signIn: {
    title: string;
    text: string;
    note: string;
    /** Before the link `toOutbox`. */
    invited: string;
    toOutbox: string;
    failed: string;
    /** The name follows. */
    signInAs: string;
  };
  invitation: {
    title: string;
    lead: string;
    text: string;
    signedIn: string;
    accept: string;
    accepting: string;
    failed: string;
    incomplete: string;
    unknown: { title: string; text: string };
    expired: { title: string; text: string };
  };
  outbox: {
    title: string;
    lead: string;
    none: string;
    refresh: string;
    to: string;
    writes: string;
    kinds: Record<OutboxMail["kind"], MailMessages>;
  };
  account: { menu: string; signOut: string };
  nav: {
    label: string;
    overview: string;
    feeds: string;
    bookings: string;
    configuration: string;
    help: string;
    support: string;
    accountPage: string;
    contactInformation: string;
    backToPortal: string;
    toSignIn: string;
  };
  overview: {
    title: string;
    subtitle: string;
    bookings: string;
    bookingsTotal: string;
    guests: string;
    amount: string;
    lastDays: string;
    chart: string;
    chartDay: string;
    none: string;
    feeds: string;
  };
  launch: {
    title: string;
    ready: string;
    button: string;
    launching: string;
    live: string;
    liveText: string;
    noRight: string;
    refusedTitle: string;
    refusedText: string;
    refusedSandbox: string;
    switchToProduction: string;
    goToContacts: string;
    failed: string;
    done: string;
  };
  feeds: {
    title: string;
    text: string;
    name: string;
    status: string;
    items: string;
    problems: string;
    fetched: string;
    statuses: Record<"healthy" | "warnings" | "failed", string>;
    names: Record<string, string>;
    /** The column, and a button of it, with which a visitor of the example breaks a feed. `{name}` is the feed. */
    tour: string;
    breakIt: string;
    breakNamed: string;
    told: string;
    toldNobody: string;
    tourFailed: string;
  };
  bookings: {
    title: string;
    text: string;
    reference: string;
    product: string;
    guests: string;
    amount: string;
    placed: string;
    status: string;
    statuses: Record<"confirmed" | "cancelled" | "pending", string>;
    none: string;
    /** The button with which a visitor of the example lets a guest ask. `{count}` people were written to. */
    ask: string;
    told: string;
    tourFailed: string;
  };
  accountPage: {
    title: string;
    name: string;
    country: string;
    supportEmail: string;
    integrations: string;
    integrationNames: Record<string, string>;
    signedInAs: string;
  };
  help: {
    title: string;
    lead: string;
    topics: { title: string; text: string }[];
    more: string;
  };
  support: {
    title: string;
    lead: string;
    email: string;
    phone: string;
    hours: string;
    hoursText: string;
  };
  notFound: { title: string; text: string; back: string };
}
