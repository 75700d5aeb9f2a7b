import { useEffect, useRef, useState } from "react";

interface MailFrameProps {
  html: string;
  title: string;
  widthPx?: number;
}

const shortestPx = 240;

/** A mail in a frame that runs no script and reaches nothing of the page; as high as the mail is. */
export function MailFrame({ html, title, widthPx }: MailFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(480);
  const measure = (): void => {
    const element = frame.current;
    const page = element?.contentDocument?.documentElement;
    if (!element || !page) return;
    // A page is never shorter than its frame: the frame has to be short while it is measured.
    element.style.height = `${String(shortestPx)}px`;
    const needed = page.scrollHeight;
    element.style.height = `${String(needed)}px`;
    setHeight(needed);
  };
  useEffect(measure, [widthPx]);
  return (
    <iframe
      ref={frame}
      title={title}
      // Same origin lets the page measure the mail; without `allow-scripts` nothing in it can run.
      sandbox="allow-same-origin allow-popups"
      srcDoc={html}
      onLoad={measure}
      style={{ border: 0, display: "block", width: widthPx ?? "100%", maxWidth: "100%", height, margin: "0 auto", background: "#fff" }}
    />
  );
}
