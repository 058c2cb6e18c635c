import type { RequestDesk } from '../rich-api/request-desk';
import type { ModelEvent } from '../workbook-model/model-events';
import type { Settings } from '../workbook-model/settings';

/** The numbers of the calls that office.js makes on its host, besides the batches. */
const Dispatch = {
  richApiRequest: 93,
  settingsRefresh: 75,
  settingsSave: 76,
  commandCompleted: 94,
  openBrowserWindow: 102,
} as const;

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 0;
const DOCUMENT_OPENED = 1;
const INTERNAL_ERROR = 5001;

/** A message of office.js: `_messageType` 0 asks, `_actionType` 1 and 2 register and unregister. */
interface FrameMessage {
  _messageType: number;
  _actionType?: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

interface ExecuteMethodData {
  DdaMethod: { DispatchId: number };
  ArrayData?: unknown[];
  DdaSettingsMethod?: { Properties: [name: string, json: string][] };
}

export interface AddinFrameOptions {
  container: HTMLElement;
  pageUrl: string;
  displayLanguage: string;
  title: string;
  desk: RequestDesk;
  settings: Settings;
  /** What the host says it can, by set. */
  requirementSets: Readonly<Record<string, string>>;
  onUnhandled: (what: string) => void;
  onCommandCompleted: () => void;
}

/** The iframe in which the add-in runs, with the messages that make it believe it is in Excel. */
export interface AddinFrame {
  iframe: HTMLIFrameElement;
  invokeCommand(functionName: string, controlId: string): void;
  sendModelEvent(event: ModelEvent): void;
  sendSelectionChanged(): void;
  sendVisibility(visible: boolean): void;
  /** Asks the add-in's runtime for one function call. */
  callFunction(invocation: unknown[]): void;
}

/**
 * Plays the part of Excel on the web for one add-in page, in the cross-document messages that
 * excel-web-16.00.js of office.js speaks. Host information goes along both in the address and in
 * the name of the window, which must be set before the iframe is put in the page.
 */
export function attachAddinFrame(options: AddinFrameOptions): AddinFrame {
  const { container, displayLanguage, desk, settings } = options;
  const conversation = `conversation${crypto.randomUUID()}`;
  const control = `control${crypto.randomUUID()}`;
  const origin = new URL(options.pageUrl).origin;
  const listening = new Set<string>();
  const iframe = createFrame();

  function createFrame(): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    const flags = 3;
    frame.title = options.title;
    frame.className = 'addin-frame';
    frame.name = JSON.stringify({
      baseFrameName: `_xdm_${conversation}`,
      hostInfo: `Excel|Web|16.00|${displayLanguage}|${conversation}|||${flags}`,
      xdmInfo: `${conversation}|${control}|${location.origin}`,
      serializerVersion: '1',
      flights: '[]',
    });
    const url = new URL(options.pageUrl);
    url.searchParams.set(
      '_host_Info',
      `Excel$Web$16.00$${displayLanguage}$${conversation}$$$${flags}`,
    );
    frame.src = url.href;
    container.append(frame);
    return frame;
  }

  const post = (message: Record<string, unknown>) => {
    const text = JSON.stringify({ _serializerVersion: 1, _origin: location.origin, ...message });
    iframe.contentWindow?.postMessage(text, origin);
  };
  const reply = (message: FrameMessage, data: unknown) =>
    post({
      _messageType: 1,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _errorCode: 0,
      _responseType: 0,
      _data: data,
    });
  const fire = (name: string, data: unknown) =>
    post({
      _messageType: 1,
      _actionName: name,
      _conversationId: conversation,
      _correlationId: -1,
      _errorCode: 0,
      _responseType: 1,
      _data: data,
    });
  /** A message in the rich API: category, type, target, contents, id, whether it came from afar. */
  const richApiMessage = (category: number, type: number, target: string, contents: unknown) =>
    fire('richApiMessage', {
      ArrayData: [[category, type, target, JSON.stringify(contents), 0, false]],
    });

  const appContext = () => ({
    _id: control,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.0',
    _appUILocale: displayLanguage,
    _dataLocale: 'nl-NL',
    _docUrl: location.href,
    _clientMode: READ_WRITE,
    _settings: settings.toPairs(),
    _reason: DOCUMENT_OPENED,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: conversation,
    _appInstanceId: control,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(options.requirementSets),
    _hostFullVersion: '16.0.0.0',
    _clientWindowHeight: innerHeight,
    _clientWindowWidth: innerWidth,
    _addinName: 'preview',
    _appDomains: [],
    _initialDisplayMode: 0,
    _wacHostEnvironment: '0',
    _featureGates: {},
  });

  async function executeMethod(data: ExecuteMethodData): Promise<unknown> {
    const dispatch = data.DdaMethod.DispatchId;
    switch (dispatch) {
      case Dispatch.richApiRequest: {
        const [, , , , body, , flags] = data.ArrayData ?? [];
        const answer = await desk.handle(String(body), Number(flags ?? 0));
        if (answer.kind === 'refusal') return { Version: 1, Error: answer.officeErrorCode };
        return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer.response)] };
      }
      case Dispatch.settingsSave:
        settings.replacePairs(data.DdaSettingsMethod?.Properties ?? []);
        return { Version: 1, Error: 0 };
      case Dispatch.settingsRefresh: {
        const Settings = settings.toPairs().map(([Name, Value]) => ({ Name, Value }));
        return { Version: 1, Error: 0, Settings };
      }
      case Dispatch.commandCompleted:
        options.onCommandCompleted();
        return { Version: 1, Error: 0 };
      case Dispatch.openBrowserWindow: {
        const [url] = data.ArrayData ?? [];
        if (typeof url === 'string') window.open(url, '_blank', 'noopener');
        return { Version: 1, Error: 0 };
      }
      default:
        options.onUnhandled(`Office method ${dispatch}`);
        return { Version: 1, Error: INTERNAL_ERROR };
    }
  }

  addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== iframe.contentWindow || event.origin !== origin) return;
    if (typeof event.data !== 'string') return;
    const message = parseMessage(event.data);
    if (!message || message._messageType !== 0) return;
    if (message._actionType === 1 || message._actionType === 2) {
      if (message._actionType === 1) listening.add(message._actionName);
      else listening.delete(message._actionName);
      reply(message, { Error: 0 });
    } else if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      reply(message, appContext());
    } else if (message._actionName === 'executeMethod') {
      void executeMethod(message._data as ExecuteMethodData).then((data) => reply(message, data));
    } else {
      reply(message, null);
    }
  });

  return {
    iframe,
    invokeCommand: (functionName, controlId) =>
      fire('appCommandInvoked', {
        0: controlId,
        1: functionName,
        2: JSON.stringify({ source: { id: controlId } }),
      }),
    sendModelEvent: (event) =>
      richApiMessage(EVENT_CATEGORY, event.type, event.targetId, event.args),
    sendSelectionChanged: () => fire('documentSelectionChanged', {}),
    sendVisibility: (visible) =>
      richApiMessage(EVENT_CATEGORY, VISIBILITY_CHANGED, '', {
        visibility: visible ? 'Visible' : 'Hidden',
      }),
    callFunction: (invocation) => richApiMessage(FUNCTION_CATEGORY, FUNCTION_CALL, '', invocation),
  };
}

const EVENT_CATEGORY = 65536;
const VISIBILITY_CHANGED = 65539;
const FUNCTION_CATEGORY = 1;
const FUNCTION_CALL = 1000;

function parseMessage(text: string): FrameMessage | null {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === 'object' && message !== null && '_actionName' in message
      ? (message as FrameMessage)
      : null;
  } catch {
    return null;
  }
}
