"use client";

import { Component, type ReactNode } from "react";

interface GateErrorBoundaryProps {
  /** What is shown instead; `retry` tries the children again. */
  fallback: (retry: () => void) => ReactNode;
  onCrash: () => void;
  children: ReactNode;
}

/** An error in the gate neither blanks the host nor opens the portal. */
export class GateErrorBoundary extends Component<GateErrorBoundaryProps, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override componentDidCatch() {
    this.props.onCrash();
  }

  retry = () => this.setState({ crashed: false });

  override render() {
    return this.state.crashed ? this.props.fallback(this.retry) : this.props.children;
  }
}
