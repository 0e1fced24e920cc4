// Interface of k8s.io/client-go/kubernetes/typed/certificates/v1@v0.31.14, generated from its types. Signatures only.
package v1

import "context"
import v13 "k8s.io/api/certificates/v1"
import v12 "k8s.io/apimachinery/pkg/apis/meta/v1"
import "k8s.io/apimachinery/pkg/types"
import "k8s.io/apimachinery/pkg/watch"
import "k8s.io/client-go/applyconfigurations/certificates/v1"
import "k8s.io/client-go/rest"
import "net/http"

func New(c rest.Interface) *CertificatesV1Client
func NewForConfig(c *rest.Config) (*CertificatesV1Client, error)
func NewForConfigAndClient(c *rest.Config, h *http.Client) (*CertificatesV1Client, error)
func NewForConfigOrDie(c *rest.Config) *CertificatesV1Client
type CertificateSigningRequestExpansion any
type CertificateSigningRequestInterface interface { CertificateSigningRequestExpansion; Apply(ctx context.Context, certificateSigningRequest *v1.CertificateSigningRequestApplyConfiguration, opts v12.ApplyOptions) (result *v13.CertificateSigningRequest, err error); ApplyStatus(ctx context.Context, certificateSigningRequest *v1.CertificateSigningRequestApplyConfiguration, opts v12.ApplyOptions) (result *v13.CertificateSigningRequest, err error); Create(ctx context.Context, certificateSigningRequest *v13.CertificateSigningRequest, opts v12.CreateOptions) (*v13.CertificateSigningRequest, error); Delete(ctx context.Context, name string, opts v12.DeleteOptions) error; DeleteCollection(ctx context.Context, opts v12.DeleteOptions, listOpts v12.ListOptions) error; Get(ctx context.Context, name string, opts v12.GetOptions) (*v13.CertificateSigningRequest, error); List(ctx context.Context, opts v12.ListOptions) (*v13.CertificateSigningRequestList, error); Patch(ctx context.Context, name string, pt types.PatchType, data []byte, opts v12.PatchOptions, subresources ...string) (result *v13.CertificateSigningRequest, err error); Update(ctx context.Context, certificateSigningRequest *v13.CertificateSigningRequest, opts v12.UpdateOptions) (*v13.CertificateSigningRequest, error); UpdateApproval(ctx context.Context, certificateSigningRequestName string, certificateSigningRequest *v13.CertificateSigningRequest, opts v12.UpdateOptions) (*v13.CertificateSigningRequest, error); UpdateStatus(ctx context.Context, certificateSigningRequest *v13.CertificateSigningRequest, opts v12.UpdateOptions) (*v13.CertificateSigningRequest, error); Watch(ctx context.Context, opts v12.ListOptions) (watch.Interface, error) }
type CertificateSigningRequestsGetter interface { CertificateSigningRequests() CertificateSigningRequestInterface }
type CertificatesV1Client struct{}
func (*CertificatesV1Client) CertificateSigningRequests() CertificateSigningRequestInterface
func (*CertificatesV1Client) RESTClient() rest.Interface
type CertificatesV1Interface interface { CertificateSigningRequestsGetter; RESTClient() rest.Interface }
