import { Component, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: Error): ErrorBoundaryState {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error === null ? this.props.children : <Crash error={error} />;
  }
}

function Crash({ error }: { readonly error: Error }) {
  const { t } = useText();
  return (
    <main className="pb-crash">
      <Notice
        kind="error"
        title={t('crash.title')}
        action={<Button onPress={() => window.location.reload()}>{t('crash.reload')}</Button>}
      >
        <p>{t('crash.body')}</p>
        <p className="pb-quiet">
          {t('crash.detail')}: {error.message}
        </p>
      </Notice>
    </main>
  );
}
