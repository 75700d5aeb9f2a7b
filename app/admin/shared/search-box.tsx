import { useSearchParams } from "@remix-run/react";
import { Box, Icon, TextField } from "@shopify/polaris";
import { SearchIcon } from "@shopify/polaris-icons";
import { useEffect, useRef, useState } from "react";

const pauseMs = 250;

/** Search of a list; its text lives in the address as `q`. Searches by itself when typing pauses. */
export function SearchBox({ label }: { label: string }) {
  const [params, setParams] = useSearchParams();
  const [query, setQuery] = useState(params.get("q") ?? "");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (text: string): void => {
    setQuery(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setParams(
        (now) => {
          now.delete("after");
          now.delete("before");
          if (text.trim() === "") now.delete("q");
          else now.set("q", text.trim());
          return now;
        },
        { replace: true },
      );
    }, pauseMs);
  };
  return (
    <Box padding="300">
      <TextField
        label={label}
        labelHidden
        placeholder={label}
        prefix={<Icon source={SearchIcon} tone="subdued" />}
        value={query}
        onChange={type}
        clearButton
        onClearButtonClick={() => type("")}
        autoComplete="off"
        type="search"
      />
    </Box>
  );
}
