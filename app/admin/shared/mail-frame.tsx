import { useEffect, useRef } from "react";

interface MailFrameProps {
  html: string;
  title: string;
  widthPx?: number;
}

const firstPx = 480;
const shortestPx = 120;

/** A mail in a frame that runs no script and reaches nothing of the page; as high as the mail is. */
export function MailFrame({ html, title, widthPx }: MailFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const measure = (): void => {
    const element = frame.current;
    const page = element?.contentDocument?.documentElement;
    if (!element || !page?.querySelector("body > *")) return;
    // A page is never shorter than its frame: the frame has to be short while it is measured.
    element.style.height = `${String(shortestPx)}px`;
    element.style.height = `${String(page.scrollHeight)}px`;
  };
  const latest = useRef(measure);
  latest.current = measure;
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    // A page drawn by the server may have its mail loaded before anyone here could hear of it.
    latest.current();
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      latest.current();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <iframe
      ref={frame}
      title={title}
      // Same origin lets the page measure the mail; without `allow-scripts` nothing in it can run.
      sandbox="allow-same-origin allow-popups"
      srcDoc={html}
      onLoad={measure}
      height={firstPx}
      style={{
        border: 0,
        display: "block",
        width: widthPx ?? "100%",
        maxWidth: "100%",
        margin: "0 auto",
        background: "#fff",
      }}
    />
  );
}
