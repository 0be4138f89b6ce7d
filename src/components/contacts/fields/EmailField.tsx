"use client";

import { forwardRef, useContext, useState } from "react";
import { hasLookAlikes } from "../../../domain/addresses/hasLookAlikes.js";
import { isEmail } from "../../../domain/addresses/isEmail.js";
import { suggestEmail } from "../../../domain/addresses/suggestEmail.js";
import { tidyEmail } from "../../../domain/addresses/tidyEmail.js";
import { formatMessage } from "../../../messages/index.js";
import { elementById } from "../../ui/dom/elementById.js";
import { TextField, type TextFieldProps } from "../../ui/TextField.js";
import { useAnnouncer } from "../../ui/useAnnouncer.js";
import { AccountContext } from "../account/AccountContext.js";

/**
 * An e-mail address. Once it is left, what is around it and not of it goes (`mailto:`, brackets), a likely typo is asked
 * about, and letters of two alphabets are pointed out; neither is an error, and a typo stays until the guess is taken.
 */
export const EmailField = forwardRef<HTMLInputElement, TextFieldProps>(function EmailField(
  { value, onValueChange, onBlur, onKeyDown, hint, ...rest },
  ref,
) {
  const { ownDomains } = useContext(AccountContext);
  const [left, setLeft] = useState<string>();
  const { announce, region } = useAnnouncer();
  const words = rest.messages.addresses;
  const isLeft = left === value && !rest.readOnly;
  const meant = isLeft ? suggestEmail(value, { ownDomains }) : undefined;
  const note = isLeft && hasLookAlikes(value) ? words.lookAlikes : undefined;
  /** What can't be read stays as it was typed. */
  const tidy = () => {
    const email = tidyEmail(value);
    if (email === value || rest.readOnly || !isEmail(email, { international: true })) return value;
    onValueChange(email);
    return email;
  };
  return (
    // Not type="email": browsers rewrite what is typed there (spaces, international domains), and we keep it.
    <TextField
      inputMode="email"
      dir="ltr"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      {...rest}
      ref={ref}
      value={value}
      hint={hint}
      onValueChange={onValueChange}
      onKeyDown={(event) => {
        // Enter submits without leaving the field.
        if (event.key === "Enter") tidy();
        onKeyDown?.(event);
      }}
      onBlur={(event) => {
        const email = tidy();
        setLeft(email);
        const next = suggestEmail(email, { ownDomains });
        if (next && left !== email) announce(formatMessage(words.didYouMean, { email: next }));
        onBlur?.(event);
      }}
      after={
        <>
          {meant !== undefined && (
            <button
              type="button"
              className="cg-button cg-email-meant"
              data-variant="add"
              onClick={(event) => {
                onValueChange(meant);
                elementById(event.currentTarget, rest.id)?.focus();
              }}
            >
              {formatMessage(words.didYouMean, { email: meant })}
            </button>
          )}
          {note && <p className="cg-hint cg-email-note">{note}</p>}
          {region}
        </>
      }
    />
  );
});
