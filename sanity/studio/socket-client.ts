import {
  type ClientConfig,
  createClient,
  type ObservableSanityClient,
  type SanityClient,
} from '@sanity/client'
import {Observable} from 'rxjs'
import {API_VERSION} from '../env.ts'
import {createListenSocket, type ListenEvent, type ListenSocket} from './listen-socket.ts'

type Client = SanityClient | ObservableSanityClient
type OpenSocket = (url: string) => ListenSocket

interface ListenArguments {
  readonly events?: readonly string[]
  readonly [option: string]: unknown
}

/**
 * Makes the Studio's `unstable_clientFactory`: ordinary clients, except that all `listen` streams of
 * one dataset share one WebSocket. A browser opens six connections to a host over HTTP/1.1; six
 * event streams, which one open document needs, leave none for saving it.
 */
export function createSocketClientFactory(
  openSocket: OpenSocket = createListenSocket,
): (config: ClientConfig) => SanityClient {
  const sockets = new Map<string, ListenSocket>()
  const socketFor = (client: Client) => {
    const url = socketUrl(client)
    const socket = sockets.get(url) ?? openSocket(url)
    sockets.set(url, socket)
    return socket
  }
  return (config) =>
    withSocketListeners(createClient({...config, useProjectHostname: false}), socketFor)
}

/** Replaces `listen` on a client, on its observable twin, and on all clients derived from them. */
function withSocketListeners(
  client: SanityClient,
  socketFor: (client: Client) => ListenSocket,
): SanityClient {
  const derive = client.withConfig.bind(client)
  const copy = client.clone.bind(client)
  withObservableListeners(client.observable, socketFor)
  // `Object.assign`, because `listen` is typed by overloads that only the client can satisfy.
  return Object.assign(client, {
    listen: listenOn(client, socketFor),
    withConfig: (config?: Partial<ClientConfig>) => withSocketListeners(derive(config), socketFor),
    clone: () => withSocketListeners(copy(), socketFor),
  })
}

function withObservableListeners(
  client: ObservableSanityClient,
  socketFor: (client: Client) => ListenSocket,
): ObservableSanityClient {
  const derive = client.withConfig.bind(client)
  const copy = client.clone.bind(client)
  return Object.assign(client, {
    listen: listenOn(client, socketFor),
    withConfig: (config?: Partial<ClientConfig>) =>
      withObservableListeners(derive(config), socketFor),
    clone: () => withObservableListeners(copy(), socketFor),
  })
}

function listenOn(client: Client, socketFor: (client: Client) => ListenSocket) {
  return (query: string, params?: Record<string, unknown>, options: ListenArguments = {}) => {
    const {events = ['mutation'], ...rest} = options
    return new Observable<ListenEvent>((subscriber) =>
      socketFor(client).subscribe(
        {query, params, options: rest},
        {
          next: (event) => {
            if (events.includes(event.type)) subscriber.next(event)
          },
          error: (error) => subscriber.error(error),
        },
      ),
    )
  }
}

/**
 * One address for a dataset whatever API version a client speaks: the Studio's stores use several,
 * and listeners behave alike in all of them.
 */
function socketUrl(client: Client): string {
  const {url, dataset} = client.config()
  const host = url.replace(/^http/, 'ws').replace(/\/v[^/]+$/, '')
  return `${host}/v${API_VERSION}/data/listen-socket/${dataset}`
}
