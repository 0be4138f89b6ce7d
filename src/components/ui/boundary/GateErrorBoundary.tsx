"use client";

import { Component, type ReactNode } from "react";

type Retry = (after?: () => void) => void;

interface GateErrorBoundaryProps {
  /** What is shown instead; `retry` tries the children again, and calls `after` once they are there. */
  fallback: (retry: Retry) => ReactNode;
  /**
   * Shown when `fallback` fails too: nothing in it may be the host's, neither words nor components.
   * @default the next boundary above is asked
   */
  lastResort?: (retry: Retry) => ReactNode;
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
    const { fallback, lastResort, onCrash, onFocusLost, children } = this.props;
    if (!this.state.crashed) return children;
    const shown = <Fallback show={fallback} retry={this.retry} />;
    if (!lastResort) return shown;
    return (
      <GateErrorBoundary
        onCrash={onCrash}
        {...(onFocusLost && { onFocusLost })}
        fallback={() => lastResort(this.retry)}
        lastResort={nothing}
      >
        {shown}
      </GateErrorBoundary>
    );
  }
}

const nothing = () => null;

/** A component of its own, so that what it throws is caught above it. */
function Fallback({ show, retry }: { show: (retry: Retry) => ReactNode; retry: Retry }) {
  return show(retry);
}
