"use client";

import { forwardRef, useState } from "react";
import { formatPhone } from "../../domain/formatPhone.js";
import { normalizePhone } from "../../domain/normalizePhone.js";
import { TextField, type TextFieldProps } from "./TextField.js";

/**
 * A phone number: shown formatted, stored as RFC 3966 once it is left, and as it was typed while it is none, so that
 * nothing typed is lost.
 */
export const PhoneField = forwardRef<HTMLInputElement, TextFieldProps>(function PhoneField(
  { value, onValueChange, onBlur, ...rest },
  ref,
) {
  const [typed, setTyped] = useState<string>();
  return (
    <TextField
      type="tel"
      dir="ltr"
      {...rest}
      ref={ref}
      value={typed ?? formatPhone(value)}
      onValueChange={(text) => {
        setTyped(text);
        onValueChange(text);
      }}
      onBlur={(event) => {
        if (typed !== undefined) {
          setTyped(undefined);
          const normal = normalizePhone(typed);
          if (normal !== undefined && normal !== value) onValueChange(normal);
        }
        onBlur?.(event);
      }}
    />
  );
});
