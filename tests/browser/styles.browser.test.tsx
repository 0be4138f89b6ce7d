import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { StatusIcon } from "../../src/components/ui/icons/StatusIcon.js";

describe("the stylesheet", () => {
  it("follows the theme that the page forces", () => {
    const colours = (theme: string) => {
      const { container, unmount } = render(
        <div data-theme={theme}>
          <p className="cg-root">Text</p>
        </div>,
      );
      const colour = getComputedStyle(screen.getByText("Text")).color;
      unmount();
      container.remove();
      return colour;
    };
    expect(colours("light")).toBe("rgb(23, 26, 33)");
    expect(colours("dark")).toBe("rgb(236, 238, 243)");
  });

  it("cuts the sign of a filled status shape out of it, in the colour of the sheet", () => {
    const { container } = render(
      <div className="cg-root" data-theme="light">
        <StatusIcon status="complete" />
      </div>,
    );
    const mark = container.querySelector(".cg-status-mark");
    expect(mark && getComputedStyle(mark).stroke).toBe("rgb(255, 255, 255)");
  });
});
