"use client";

import { Component, type ReactNode } from "react";

interface GateErrorBoundaryProps {
  /** What is shown instead; `retry` tries the children again, and calls `after` once they are there. */
  fallback: (retry: (after?: () => void) => void) => ReactNode;
  onCrash: () => void;
  /** The element that had the focus went with the children. */
  onFocusLost?: () => void;
  children: ReactNode;
}

/** An error in the gate neither blanks the host nor opens the portal. */
export class GateErrorBoundary extends Component<GateErrorBoundaryProps, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override getSnapshotBeforeUpdate(): Element | null {
    return document.activeElement;
  }

  override componentDidUpdate(_props: unknown, _state: unknown, focused: Element | null) {
    if (this.state.crashed && focused && !focused.isConnected) this.props.onFocusLost?.();
  }

  override componentDidCatch() {
    this.props.onCrash();
  }

  retry = (after?: () => void) => this.setState({ crashed: false }, after);

  override render() {
    return this.state.crashed ? this.props.fallback(this.retry) : this.props.children;
  }
}
