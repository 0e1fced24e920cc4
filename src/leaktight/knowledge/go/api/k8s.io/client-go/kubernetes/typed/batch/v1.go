// Interface of k8s.io/client-go/kubernetes/typed/batch/v1@v0.31.14, generated from its types. Signatures only.
package v1

import "context"
import v13 "k8s.io/api/batch/v1"
import v12 "k8s.io/apimachinery/pkg/apis/meta/v1"
import "k8s.io/apimachinery/pkg/types"
import "k8s.io/apimachinery/pkg/watch"
import "k8s.io/client-go/applyconfigurations/batch/v1"
import "k8s.io/client-go/rest"
import "net/http"

func New(c rest.Interface) *BatchV1Client
func NewForConfig(c *rest.Config) (*BatchV1Client, error)
func NewForConfigAndClient(c *rest.Config, h *http.Client) (*BatchV1Client, error)
func NewForConfigOrDie(c *rest.Config) *BatchV1Client
type BatchV1Client struct{}
func (*BatchV1Client) CronJobs(namespace string) CronJobInterface
func (*BatchV1Client) Jobs(namespace string) JobInterface
func (*BatchV1Client) RESTClient() rest.Interface
type BatchV1Interface interface { CronJobsGetter; JobsGetter; RESTClient() rest.Interface }
type CronJobExpansion any
type CronJobInterface interface { CronJobExpansion; Apply(ctx context.Context, cronJob *v1.CronJobApplyConfiguration, opts v12.ApplyOptions) (result *v13.CronJob, err error); ApplyStatus(ctx context.Context, cronJob *v1.CronJobApplyConfiguration, opts v12.ApplyOptions) (result *v13.CronJob, err error); Create(ctx context.Context, cronJob *v13.CronJob, opts v12.CreateOptions) (*v13.CronJob, error); Delete(ctx context.Context, name string, opts v12.DeleteOptions) error; DeleteCollection(ctx context.Context, opts v12.DeleteOptions, listOpts v12.ListOptions) error; Get(ctx context.Context, name string, opts v12.GetOptions) (*v13.CronJob, error); List(ctx context.Context, opts v12.ListOptions) (*v13.CronJobList, error); Patch(ctx context.Context, name string, pt types.PatchType, data []byte, opts v12.PatchOptions, subresources ...string) (result *v13.CronJob, err error); Update(ctx context.Context, cronJob *v13.CronJob, opts v12.UpdateOptions) (*v13.CronJob, error); UpdateStatus(ctx context.Context, cronJob *v13.CronJob, opts v12.UpdateOptions) (*v13.CronJob, error); Watch(ctx context.Context, opts v12.ListOptions) (watch.Interface, error) }
type CronJobsGetter interface { CronJobs(namespace string) CronJobInterface }
type JobExpansion any
type JobInterface interface { JobExpansion; Apply(ctx context.Context, job *v1.JobApplyConfiguration, opts v12.ApplyOptions) (result *v13.Job, err error); ApplyStatus(ctx context.Context, job *v1.JobApplyConfiguration, opts v12.ApplyOptions) (result *v13.Job, err error); Create(ctx context.Context, job *v13.Job, opts v12.CreateOptions) (*v13.Job, error); Delete(ctx context.Context, name string, opts v12.DeleteOptions) error; DeleteCollection(ctx context.Context, opts v12.DeleteOptions, listOpts v12.ListOptions) error; Get(ctx context.Context, name string, opts v12.GetOptions) (*v13.Job, error); List(ctx context.Context, opts v12.ListOptions) (*v13.JobList, error); Patch(ctx context.Context, name string, pt types.PatchType, data []byte, opts v12.PatchOptions, subresources ...string) (result *v13.Job, err error); Update(ctx context.Context, job *v13.Job, opts v12.UpdateOptions) (*v13.Job, error); UpdateStatus(ctx context.Context, job *v13.Job, opts v12.UpdateOptions) (*v13.Job, error); Watch(ctx context.Context, opts v12.ListOptions) (watch.Interface, error) }
type JobsGetter interface { Jobs(namespace string) JobInterface }
