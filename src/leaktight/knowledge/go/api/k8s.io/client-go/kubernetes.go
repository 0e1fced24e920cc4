// Interface of k8s.io/client-go/kubernetes@v0.31.14, generated from its types. Signatures only.
package kubernetes

import "k8s.io/client-go/discovery"
import "k8s.io/client-go/kubernetes/typed/admissionregistration/v1"
import "k8s.io/client-go/kubernetes/typed/admissionregistration/v1alpha1"
import "k8s.io/client-go/kubernetes/typed/admissionregistration/v1beta1"
import v1alpha12 "k8s.io/client-go/kubernetes/typed/apiserverinternal/v1alpha1"
import v12 "k8s.io/client-go/kubernetes/typed/apps/v1"
import v1beta12 "k8s.io/client-go/kubernetes/typed/apps/v1beta1"
import "k8s.io/client-go/kubernetes/typed/apps/v1beta2"
import v13 "k8s.io/client-go/kubernetes/typed/authentication/v1"
import v1alpha13 "k8s.io/client-go/kubernetes/typed/authentication/v1alpha1"
import v1beta13 "k8s.io/client-go/kubernetes/typed/authentication/v1beta1"
import v14 "k8s.io/client-go/kubernetes/typed/authorization/v1"
import v1beta14 "k8s.io/client-go/kubernetes/typed/authorization/v1beta1"
import v15 "k8s.io/client-go/kubernetes/typed/autoscaling/v1"
import "k8s.io/client-go/kubernetes/typed/autoscaling/v2"
import "k8s.io/client-go/kubernetes/typed/autoscaling/v2beta1"
import "k8s.io/client-go/kubernetes/typed/autoscaling/v2beta2"
import v16 "k8s.io/client-go/kubernetes/typed/batch/v1"
import v1beta15 "k8s.io/client-go/kubernetes/typed/batch/v1beta1"
import v17 "k8s.io/client-go/kubernetes/typed/certificates/v1"
import v1alpha14 "k8s.io/client-go/kubernetes/typed/certificates/v1alpha1"
import v1beta16 "k8s.io/client-go/kubernetes/typed/certificates/v1beta1"
import v18 "k8s.io/client-go/kubernetes/typed/coordination/v1"
import v1alpha15 "k8s.io/client-go/kubernetes/typed/coordination/v1alpha1"
import v1beta17 "k8s.io/client-go/kubernetes/typed/coordination/v1beta1"
import v19 "k8s.io/client-go/kubernetes/typed/core/v1"
import v110 "k8s.io/client-go/kubernetes/typed/discovery/v1"
import v1beta18 "k8s.io/client-go/kubernetes/typed/discovery/v1beta1"
import v111 "k8s.io/client-go/kubernetes/typed/events/v1"
import v1beta19 "k8s.io/client-go/kubernetes/typed/events/v1beta1"
import v1beta110 "k8s.io/client-go/kubernetes/typed/extensions/v1beta1"
import v112 "k8s.io/client-go/kubernetes/typed/flowcontrol/v1"
import v1beta111 "k8s.io/client-go/kubernetes/typed/flowcontrol/v1beta1"
import v1beta22 "k8s.io/client-go/kubernetes/typed/flowcontrol/v1beta2"
import "k8s.io/client-go/kubernetes/typed/flowcontrol/v1beta3"
import v113 "k8s.io/client-go/kubernetes/typed/networking/v1"
import v1alpha16 "k8s.io/client-go/kubernetes/typed/networking/v1alpha1"
import v1beta112 "k8s.io/client-go/kubernetes/typed/networking/v1beta1"
import v114 "k8s.io/client-go/kubernetes/typed/node/v1"
import v1alpha17 "k8s.io/client-go/kubernetes/typed/node/v1alpha1"
import v1beta113 "k8s.io/client-go/kubernetes/typed/node/v1beta1"
import v115 "k8s.io/client-go/kubernetes/typed/policy/v1"
import v1beta114 "k8s.io/client-go/kubernetes/typed/policy/v1beta1"
import v116 "k8s.io/client-go/kubernetes/typed/rbac/v1"
import v1alpha18 "k8s.io/client-go/kubernetes/typed/rbac/v1alpha1"
import v1beta115 "k8s.io/client-go/kubernetes/typed/rbac/v1beta1"
import "k8s.io/client-go/kubernetes/typed/resource/v1alpha3"
import v117 "k8s.io/client-go/kubernetes/typed/scheduling/v1"
import v1alpha19 "k8s.io/client-go/kubernetes/typed/scheduling/v1alpha1"
import v1beta116 "k8s.io/client-go/kubernetes/typed/scheduling/v1beta1"
import v118 "k8s.io/client-go/kubernetes/typed/storage/v1"
import v1alpha110 "k8s.io/client-go/kubernetes/typed/storage/v1alpha1"
import v1beta117 "k8s.io/client-go/kubernetes/typed/storage/v1beta1"
import v1alpha111 "k8s.io/client-go/kubernetes/typed/storagemigration/v1alpha1"
import "k8s.io/client-go/rest"
import "net/http"

func New(c rest.Interface) *Clientset
func NewForConfig(c *rest.Config) (*Clientset, error)
func NewForConfigAndClient(c *rest.Config, httpClient *http.Client) (*Clientset, error)
func NewForConfigOrDie(c *rest.Config) *Clientset
type Clientset struct { *discovery.DiscoveryClient }
func (*Clientset) AdmissionregistrationV1() v1.AdmissionregistrationV1Interface
func (*Clientset) AdmissionregistrationV1alpha1() v1alpha1.AdmissionregistrationV1alpha1Interface
func (*Clientset) AdmissionregistrationV1beta1() v1beta1.AdmissionregistrationV1beta1Interface
func (*Clientset) AppsV1() v12.AppsV1Interface
func (*Clientset) AppsV1beta1() v1beta12.AppsV1beta1Interface
func (*Clientset) AppsV1beta2() v1beta2.AppsV1beta2Interface
func (*Clientset) AuthenticationV1() v13.AuthenticationV1Interface
func (*Clientset) AuthenticationV1alpha1() v1alpha13.AuthenticationV1alpha1Interface
func (*Clientset) AuthenticationV1beta1() v1beta13.AuthenticationV1beta1Interface
func (*Clientset) AuthorizationV1() v14.AuthorizationV1Interface
func (*Clientset) AuthorizationV1beta1() v1beta14.AuthorizationV1beta1Interface
func (*Clientset) AutoscalingV1() v15.AutoscalingV1Interface
func (*Clientset) AutoscalingV2() v2.AutoscalingV2Interface
func (*Clientset) AutoscalingV2beta1() v2beta1.AutoscalingV2beta1Interface
func (*Clientset) AutoscalingV2beta2() v2beta2.AutoscalingV2beta2Interface
func (*Clientset) BatchV1() v16.BatchV1Interface
func (*Clientset) BatchV1beta1() v1beta15.BatchV1beta1Interface
func (*Clientset) CertificatesV1() v17.CertificatesV1Interface
func (*Clientset) CertificatesV1alpha1() v1alpha14.CertificatesV1alpha1Interface
func (*Clientset) CertificatesV1beta1() v1beta16.CertificatesV1beta1Interface
func (*Clientset) CoordinationV1() v18.CoordinationV1Interface
func (*Clientset) CoordinationV1alpha1() v1alpha15.CoordinationV1alpha1Interface
func (*Clientset) CoordinationV1beta1() v1beta17.CoordinationV1beta1Interface
func (*Clientset) CoreV1() v19.CoreV1Interface
func (*Clientset) Discovery() discovery.DiscoveryInterface
func (*Clientset) DiscoveryV1() v110.DiscoveryV1Interface
func (*Clientset) DiscoveryV1beta1() v1beta18.DiscoveryV1beta1Interface
func (*Clientset) EventsV1() v111.EventsV1Interface
func (*Clientset) EventsV1beta1() v1beta19.EventsV1beta1Interface
func (*Clientset) ExtensionsV1beta1() v1beta110.ExtensionsV1beta1Interface
func (*Clientset) FlowcontrolV1() v112.FlowcontrolV1Interface
func (*Clientset) FlowcontrolV1beta1() v1beta111.FlowcontrolV1beta1Interface
func (*Clientset) FlowcontrolV1beta2() v1beta22.FlowcontrolV1beta2Interface
func (*Clientset) FlowcontrolV1beta3() v1beta3.FlowcontrolV1beta3Interface
func (*Clientset) InternalV1alpha1() v1alpha12.InternalV1alpha1Interface
func (*Clientset) NetworkingV1() v113.NetworkingV1Interface
func (*Clientset) NetworkingV1alpha1() v1alpha16.NetworkingV1alpha1Interface
func (*Clientset) NetworkingV1beta1() v1beta112.NetworkingV1beta1Interface
func (*Clientset) NodeV1() v114.NodeV1Interface
func (*Clientset) NodeV1alpha1() v1alpha17.NodeV1alpha1Interface
func (*Clientset) NodeV1beta1() v1beta113.NodeV1beta1Interface
func (*Clientset) PolicyV1() v115.PolicyV1Interface
func (*Clientset) PolicyV1beta1() v1beta114.PolicyV1beta1Interface
func (*Clientset) RbacV1() v116.RbacV1Interface
func (*Clientset) RbacV1alpha1() v1alpha18.RbacV1alpha1Interface
func (*Clientset) RbacV1beta1() v1beta115.RbacV1beta1Interface
func (*Clientset) ResourceV1alpha3() v1alpha3.ResourceV1alpha3Interface
func (*Clientset) SchedulingV1() v117.SchedulingV1Interface
func (*Clientset) SchedulingV1alpha1() v1alpha19.SchedulingV1alpha1Interface
func (*Clientset) SchedulingV1beta1() v1beta116.SchedulingV1beta1Interface
func (*Clientset) StorageV1() v118.StorageV1Interface
func (*Clientset) StorageV1alpha1() v1alpha110.StorageV1alpha1Interface
func (*Clientset) StorageV1beta1() v1beta117.StorageV1beta1Interface
func (*Clientset) StoragemigrationV1alpha1() v1alpha111.StoragemigrationV1alpha1Interface
type Interface interface { AdmissionregistrationV1() v1.AdmissionregistrationV1Interface; AdmissionregistrationV1alpha1() v1alpha1.AdmissionregistrationV1alpha1Interface; AdmissionregistrationV1beta1() v1beta1.AdmissionregistrationV1beta1Interface; AppsV1() v12.AppsV1Interface; AppsV1beta1() v1beta12.AppsV1beta1Interface; AppsV1beta2() v1beta2.AppsV1beta2Interface; AuthenticationV1() v13.AuthenticationV1Interface; AuthenticationV1alpha1() v1alpha13.AuthenticationV1alpha1Interface; AuthenticationV1beta1() v1beta13.AuthenticationV1beta1Interface; AuthorizationV1() v14.AuthorizationV1Interface; AuthorizationV1beta1() v1beta14.AuthorizationV1beta1Interface; AutoscalingV1() v15.AutoscalingV1Interface; AutoscalingV2() v2.AutoscalingV2Interface; AutoscalingV2beta1() v2beta1.AutoscalingV2beta1Interface; AutoscalingV2beta2() v2beta2.AutoscalingV2beta2Interface; BatchV1() v16.BatchV1Interface; BatchV1beta1() v1beta15.BatchV1beta1Interface; CertificatesV1() v17.CertificatesV1Interface; CertificatesV1alpha1() v1alpha14.CertificatesV1alpha1Interface; CertificatesV1beta1() v1beta16.CertificatesV1beta1Interface; CoordinationV1() v18.CoordinationV1Interface; CoordinationV1alpha1() v1alpha15.CoordinationV1alpha1Interface; CoordinationV1beta1() v1beta17.CoordinationV1beta1Interface; CoreV1() v19.CoreV1Interface; Discovery() discovery.DiscoveryInterface; DiscoveryV1() v110.DiscoveryV1Interface; DiscoveryV1beta1() v1beta18.DiscoveryV1beta1Interface; EventsV1() v111.EventsV1Interface; EventsV1beta1() v1beta19.EventsV1beta1Interface; ExtensionsV1beta1() v1beta110.ExtensionsV1beta1Interface; FlowcontrolV1() v112.FlowcontrolV1Interface; FlowcontrolV1beta1() v1beta111.FlowcontrolV1beta1Interface; FlowcontrolV1beta2() v1beta22.FlowcontrolV1beta2Interface; FlowcontrolV1beta3() v1beta3.FlowcontrolV1beta3Interface; InternalV1alpha1() v1alpha12.InternalV1alpha1Interface; NetworkingV1() v113.NetworkingV1Interface; NetworkingV1alpha1() v1alpha16.NetworkingV1alpha1Interface; NetworkingV1beta1() v1beta112.NetworkingV1beta1Interface; NodeV1() v114.NodeV1Interface; NodeV1alpha1() v1alpha17.NodeV1alpha1Interface; NodeV1beta1() v1beta113.NodeV1beta1Interface; PolicyV1() v115.PolicyV1Interface; PolicyV1beta1() v1beta114.PolicyV1beta1Interface; RbacV1() v116.RbacV1Interface; RbacV1alpha1() v1alpha18.RbacV1alpha1Interface; RbacV1beta1() v1beta115.RbacV1beta1Interface; ResourceV1alpha3() v1alpha3.ResourceV1alpha3Interface; SchedulingV1() v117.SchedulingV1Interface; SchedulingV1alpha1() v1alpha19.SchedulingV1alpha1Interface; SchedulingV1beta1() v1beta116.SchedulingV1beta1Interface; StorageV1() v118.StorageV1Interface; StorageV1alpha1() v1alpha110.StorageV1alpha1Interface; StorageV1beta1() v1beta117.StorageV1beta1Interface; StoragemigrationV1alpha1() v1alpha111.StoragemigrationV1alpha1Interface }
