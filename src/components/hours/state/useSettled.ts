"use client";

import { useEffect, useState } from "react";

/** The text once it has stayed the same for so many milliseconds: what is said aloud must not stutter. */
export function useSettled(text: string, milliseconds: number): string {
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return settled;
}
