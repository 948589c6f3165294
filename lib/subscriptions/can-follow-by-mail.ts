import 'server-only'
import {readEnv} from '../env'

/** Whether readers of this site can follow by e-mail: as soon as it knows a mail server. */
export function canFollowByMail(): boolean {
  return readEnv().mail !== undefined
}
