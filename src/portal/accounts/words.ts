// Accounts, and what was done to them, in words.
import type { Views } from '../views.ts';
import type { ListedAccount } from './directory.ts';
import type { AccountEvent } from './events.ts';

const stateKinds = { active: 'passed', invited: 'started', forgotten: 'none', disabled: 'failed' } as const;

/** Values of an account for the templates. */
export function accountView(account: ListedAccount, say: Views['say']): Record<string, unknown> {
  const { id, name, email, role, state, scope, createdAt, enteredAt, linkUntil } = account;
  return {
    id,
    name,
    email,
    href: `/akun/${id}`,
    role: say(`accounts.role.${role}`),
    scope: scopeWords(account, say),
    isNarrow: seesNobodyYet(account),
    names: role === 'office' ? scope.regions : role === 'trainer' ? scope.cohorts : undefined,
    state: say(`accounts.state.${state}`),
    stateKind: stateKinds[state],
    isDisabled: state === 'disabled',
    isActive: state === 'active',
    createdAt,
    enteredAt,
    linkUntil,
  };
}

const seesNobodyYet = ({ role, scope }: ListedAccount): boolean =>
  (role === 'office' && !scope.regions?.length) || (role === 'trainer' && !scope.cohorts?.length);

function scopeWords(account: ListedAccount, say: Views['say']): string {
  const { role, scope } = account;
  if (seesNobodyYet(account)) return say(`accounts.scope.none.${role}`);
  if (role === 'office') return (scope.regions ?? []).join(', ');
  if (role === 'trainer') return (scope.cohorts ?? []).join(', ');
  return say(role === 'admin' ? 'accounts.scope.all' : 'accounts.scope.figures');
}

/** Values of a line of an account's history. */
export function eventView(event: AccountEvent, say: Views['say']): Record<string, unknown> {
  const { at, by, deed, detail, account, name } = event;
  const { role, regions = [], cohorts = [], token } = detail;
  const details = [
    ...(role === undefined ? [] : [say(`accounts.role.${role}`)]),
    ...(regions.length + cohorts.length === 0 ? [] : [[...regions, ...cohorts].join(', ')]),
    ...(token === undefined ? [] : [token]),
  ];
  return {
    at,
    by: by === 'server' ? say('accounts.by.server') : by,
    deed: say(`accounts.deed.${deed}`),
    details: details.join(': '),
    account: name,
    href: `/akun/${account}`,
  };
}
