/** The link to an address, which adds no recipient and no text of its own, whatever stands in it. */
export function mailtoHref(email: string): string {
  // Half a character can't be encoded, and would end the whole screen.
  const whole = email.replace(/\p{Cs}/gu, "");
  return `mailto:${encodeURIComponent(whole).replace("%40", "@")}`;
}
