"use client";

import { forwardRef, useContext, useEffect, useRef, useState } from "react";
import { formatPhone } from "../../../domain/phones/formatPhone.js";
import { normalizePhone } from "../../../domain/phones/normalizePhone.js";
import { formatMessage } from "../../../messages/index.js";
import { useLazyModule } from "../../ui/boundary/useLazyModule.js";
import { TextField, type TextFieldProps } from "../../ui/TextField.js";
import { AccountContext } from "../account/AccountContext.js";
import { countryName } from "./countryName.js";

/** The numbering plans of the world: 29 kB that only those need who give a number. */
const load = () => import("../../../domain/phones/numberingPlans.js");

/**
 * A phone number: shown formatted, stored as RFC 3966 once it is left, and as it was typed while it is none, so that
 * nothing typed is lost. National forms are read as those of the account's country; until what reads them has been
 * downloaded, and without it, international ones are understood.
 */
export const PhoneField = forwardRef<HTMLInputElement, TextFieldProps>(function PhoneField(
  { value, onValueChange, onBlur, onFocus, onKeyDown, issues, ...rest },
  ref,
) {
  const { country } = useContext(AccountContext);
  const { messages } = rest;
  const [typed, setTyped] = useState<string>();
  const [used, setUsed] = useState(false);
  /** Left before it could be read. */
  const unread = useRef<string>(undefined);
  const { chunk } = useLazyModule(load, used && country !== undefined);
  const plans = chunk.status === "ready" ? chunk.module : undefined;
  const read = (text: string) => (plans ? plans.readPhone(text, country) : normalizePhone(text));

  const tidy = () => {
    if (typed === undefined) return;
    const normal = read(typed);
    unread.current = normal === undefined && !plans ? typed : undefined;
    if (normal !== undefined && normal !== value) onValueChange(normal);
  };

  useEffect(() => {
    const text = unread.current;
    if (!plans || text === undefined) return;
    unread.current = undefined;
    const normal = text === value ? plans.readPhone(text, country) : undefined;
    if (normal !== undefined) onValueChange(normal);
  }, [plans, value, country, onValueChange]);

  const name = country && countryName(country, messages.locale);
  return (
    <TextField
      type="tel"
      dir="ltr"
      {...rest}
      ref={ref}
      hint={
        rest.hint && name
          ? formatMessage(messages.addresses.phoneHint, { country: name })
          : rest.hint
      }
      issues={
        name
          ? issues.map((issue) =>
              issue.code === "invalid_phone" ? { ...issue, params: { country: name } } : issue,
            )
          : issues
      }
      value={typed ?? (plans ? plans.showPhone(value) : formatPhone(value))}
      onValueChange={(text) => {
        unread.current = undefined;
        setTyped(text);
        onValueChange(text);
      }}
      onFocus={(event) => {
        setUsed(true);
        onFocus?.(event);
      }}
      onKeyDown={(event) => {
        // Enter submits without leaving the field.
        if (event.key === "Enter") tidy();
        onKeyDown?.(event);
      }}
      onBlur={(event) => {
        tidy();
        setTyped(undefined);
        onBlur?.(event);
      }}
    />
  );
});
