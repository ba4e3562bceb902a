import type { ServerProps } from 'payload';
import { brandFiles } from '../../src/agencies/brandFiles';
import { installationOf } from '../../src/adapters/payload/installation';
import { sitePath } from '../../src/content/site';
import './newsroom.css';

function Sign({ payload }: Pick<ServerProps, 'payload'>) {
  const { profile, site } = installationOf(payload);
  const file = brandFiles(profile).find(({ path }) => path.startsWith('/brand/logo.'));
  return file ? <img className="nq57-sign" src={sitePath(site, file.path)} alt="" /> : null;
}

/** Above the form where people sign in: whose newsroom this is. */
export function AgencyLogo({ payload, i18n }: ServerProps) {
  const { profile } = installationOf(payload);
  return (
    <div className="nq57-logo">
      <Sign payload={payload} />
      <span>
        {profile.name[i18n.language === 'en' ? 'en' : 'vi']}
        <small>NQ57 Hub</small>
      </span>
    </div>
  );
}

/** In the corner of every page. */
export function AgencyIcon({ payload }: ServerProps) {
  return <Sign payload={payload} />;
}
