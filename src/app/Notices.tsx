/**
 * Messages that stay until read: what a link could not show, what was ignored. One card however many there are: a
 * damaged link has one cause and many consequences, and is dismissed as one.
 */
import { lazy, Suspense } from "react";
import { useAppState } from "@/state/use-store";
import { ErrorBoundary } from "./ErrorBoundary";

const NoticeCard = lazy(() => import("./NoticeCard"));

export function Notices() {
  const notices = useAppState((state) => state.session.notices);
  return (
    <div role="status" aria-live="polite">
      {notices.length > 0 && (
        <ErrorBoundary>
          <Suspense>
            <NoticeCard notices={notices} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}
