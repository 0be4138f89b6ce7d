"use client";

import { useEffect } from "react";
import { useLazyModule } from "../../ui/boundary/useLazyModule.js";
import type { TimeListProps } from "./TimeListProps.js";

const loadList = () => import("./TimeList.js");

export interface TimePopupProps extends TimeListProps {
  isOpen: boolean;
  onClose: () => void;
}

/** Downloads the list when its box is first used; without it, typing still works. */
export function TimePopup({ isOpen, onClose, ...list }: TimePopupProps) {
  const { chunk } = useLazyModule(loadList);
  const failed = chunk.status === "failed";
  useEffect(() => {
    if (failed && isOpen) onClose();
  }, [failed, isOpen, onClose]);
  if (!isOpen || chunk.status !== "ready") return null;
  const { TimeList } = chunk.module;
  return <TimeList {...list} />;
}
