// Interface of github.com/aws/aws-sdk-go-v2/service/s3/internal/customizations@v1.114.9, generated from its types. Signatures only.
package customizations

import "context"
import "github.com/aws/aws-sdk-go-v2/aws"

type S3ExpressCredentialsProvider interface { Retrieve(ctx context.Context, bucket string) (aws.Credentials, error) }
