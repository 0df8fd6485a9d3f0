// A client whose private key nobody can read: WebCrypto keeps it and signs, the package gets signatures only.
// The key cannot be exported again, and has to be PKCS#8, as apiclient_key.pem is.
//
// A cloud KMS or an HSM takes the same place: the signer hands over the message, or its SHA-256, and gives the raw signature of
// RSASSA-PKCS1-v1_5 with SHA-256. AWS KMS calls that RSASSA_PKCS1_V1_5_SHA_256, Alibaba Cloud KMS RSA_PKCS1_SHA_256:
//
//     const signer = async (message) => {
//       const Message = new Uint8Array(await crypto.subtle.digest('SHA-256', message)); // the message itself may be too long
//       const SigningAlgorithm = 'RSASSA_PKCS1_V1_5_SHA_256';
//       return (await kms.send(new SignCommand({ KeyId, Message, MessageType: 'DIGEST', SigningAlgorithm }))).Signature;
//     };

import { WechatPay } from 'wechatpay-coupon';

const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/** The key of a PEM text. It signs from here on, and cannot be exported. */
export function importKey(pem) {
  const pkcs8 = Uint8Array.from(atob(pem.replace(/-----[^-]+-----|\s/g, '')), (character) => character.charCodeAt(0));
  return crypto.subtle.importKey('pkcs8', pkcs8, ALGORITHM, false, ['sign']);
}

/** A client that signs with that key. `settings` are all the others: mchid, serialNo, wechatpayKeys. */
export function createClient(key, settings) {
  return new WechatPay({
    ...settings,
    signer: async (message) => new Uint8Array(await crypto.subtle.sign(ALGORITHM.name, key, message)),
  });
}
