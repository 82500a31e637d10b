import type { OpenTrialGround } from './trial-platform.ts';

/** A platform where the board names nobody who may decide: only accounts of the Hub may, and those that are linked to one. */
export function onlyHubDecides(open: OpenTrialGround): OpenTrialGround {
  return async (opening) => {
    const ground = await open(opening);
    return {
      ...ground,
      configure(standard) {
        const { boards, ...configured } = ground.configure(standard);
        const nobody = { github: { logins: [], teams: [] }, discord: { users: [], roles: [] } };
        return {
          ...configured,
          boards: boards.map((board) => ({ ...board, maintainers: { ...board.maintainers, ...nobody } })),
        };
      },
    };
  };
}
