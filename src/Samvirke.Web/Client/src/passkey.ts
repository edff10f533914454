/** Options as the server writes them: what is bytes in them is base64url text. */
interface Descriptor {
  readonly id: string;
  readonly type: 'public-key';
  readonly transports?: AuthenticatorTransport[];
}

interface CreationOptions extends Omit<PublicKeyCredentialCreationOptions, 'challenge' | 'user' | 'excludeCredentials'> {
  readonly challenge: string;
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string };
  readonly excludeCredentials?: Descriptor[];
}

interface RequestOptions extends Omit<PublicKeyCredentialRequestOptions, 'challenge' | 'allowCredentials'> {
  readonly challenge: string;
  readonly allowCredentials?: Descriptor[];
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
};

const text = (buffer: ArrayBuffer | null): string | undefined =>
  buffer === null
    ? undefined
    : btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

const descriptors = (given: Descriptor[] | undefined): PublicKeyCredentialDescriptor[] =>
  (given ?? []).map((each) => ({ ...each, id: bytes(each.id) }));

async function make(options: CreationOptions): Promise<PublicKeyCredential> {
  const publicKey = {
    ...options,
    challenge: bytes(options.challenge),
    user: { ...options.user, id: bytes(options.user.id) },
    excludeCredentials: descriptors(options.excludeCredentials),
  };
  return (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
}

async function get(options: RequestOptions): Promise<PublicKeyCredential> {
  const publicKey = { ...options, challenge: bytes(options.challenge), allowCredentials: descriptors(options.allowCredentials) };
  return (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
}

/** The device's answer in the form that the server reads. */
function write(credential: PublicKeyCredential): string {
  const answer = credential.response;
  const response: Record<string, unknown> = { clientDataJSON: text(answer.clientDataJSON) };
  if (answer instanceof AuthenticatorAttestationResponse) {
    response['attestationObject'] = text(answer.attestationObject);
    response['transports'] = answer.getTransports();
  } else if (answer instanceof AuthenticatorAssertionResponse) {
    response['authenticatorData'] = text(answer.authenticatorData);
    response['signature'] = text(answer.signature);
    response['userHandle'] = text(answer.userHandle);
  }

  return JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment,
    clientExtensionResults: credential.getClientExtensionResults(),
    response,
  });
}

/**
 * Around a form that wants an answer of a device: asks the device when the form is sent, and sends it with the answer.
 * Without this script the form is not shown, or says itself that it needs it.
 */
class SamvirkePasskey extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const answer = this.querySelector<HTMLInputElement>('input[name="svar"]');
    const problem = this.querySelector<HTMLElement>('[data-problem]');
    if (!form || !answer || !problem || !('PublicKeyCredential' in window)) return;
    this.hidden = false;
    form.addEventListener('submit', (event) => {
      if (answer.value !== '') return;
      event.preventDefault();
      problem.hidden = true;
      void this.ask().then(
        (credential) => {
          answer.value = write(credential);
          form.submit();
        },
        () => {
          problem.hidden = false;
        },
      );
    });
  }

  private ask(): Promise<PublicKeyCredential> {
    const options: unknown = JSON.parse(this.dataset['options'] ?? '{}');
    return this.dataset['make'] === undefined ? get(options as RequestOptions) : make(options as CreationOptions);
  }
}

customElements.define('samvirke-passkey', SamvirkePasskey);
