// Interface of github.com/aws/smithy-go/auth@v1.28.9, generated from its types. Signatures only.
package auth

import "context"
import smithy "github.com/aws/smithy-go"
import "time"

const SchemeIDAnonymous = "smithy.api#noAuth"
const SchemeIDHTTPAPIKey = "smithy.api#httpApiKeyAuth"
const SchemeIDHTTPBasic = "smithy.api#httpBasicAuth"
const SchemeIDHTTPBearer = "smithy.api#httpBearerAuth"
const SchemeIDHTTPDigest = "smithy.api#httpDigestAuth"
const SchemeIDSigV4 = "aws.auth#sigv4"
const SchemeIDSigV4A = "aws.auth#sigv4a"
func GetAuthOptions(p *smithy.Properties) ([]*Option, bool)
func SetAuthOptions(p *smithy.Properties, options []*Option)
type AnonymousIdentity struct{}
func (*AnonymousIdentity) Expiration() time.Time
type AnonymousIdentityResolver struct{}
func (*AnonymousIdentityResolver) GetIdentity(_ context.Context, _ smithy.Properties) (Identity, error)
type Identity interface { Expiration() time.Time }
type IdentityResolver interface { GetIdentity(context.Context, smithy.Properties) (Identity, error) }
type IdentityResolverOptions interface { GetIdentityResolver(schemeID string) IdentityResolver }
type Option struct { SchemeID string; IdentityProperties smithy.Properties; SignerProperties smithy.Properties }
