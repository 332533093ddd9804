namespace Slipway.Language.Tests.Kubernetes;

/// <summary>Empty values, which an API server takes for keys that are left out.</summary>
public class UnsetValueTests
{
    [Fact]
    public void Nothing_is_said_of_empty_values_that_count_as_left_out() =>
        SpecTest.Verify(
            """
            apiVersion: v1
            kind: Service
            metadata: {name: web, namespace: ""}
            spec:
              clusterIP: ""
              externalName: ""
              sessionAffinity: ""
              externalTrafficPolicy: ""
              ipFamilyPolicy: ""
              healthCheckNodePort: 0
              selector: {}
              ports: [{port: 80, nodePort: 0, targetPort: 0, protocol: ""}]
            ---
            apiVersion: batch/v1
            kind: Job
            metadata: {generateName: train-}
            spec:
              template:
                metadata: {name: ""}
                spec:
                  restartPolicy: Never
                  nodeName: ""
                  hostname: ""
                  serviceAccountName: ""
                  dnsPolicy: ""
                  nodeSelector: {}
                  tolerations: [{key: a, operator: "", value: ""}]
                  containers:
                  - name: a
                    image: "a:1"
                    imagePullPolicy: ""
                    ports: [{name: "", containerPort: 80, hostPort: 0, protocol: ""}]
                    livenessProbe: {httpGet: {port: 80, scheme: ""}}
                    securityContext: {seccompProfile: {type: RuntimeDefault, localhostProfile: ""}}
                  volumes:
                  - {name: v, flexVolume: {driver: a/b, secretRef: {name: ""}}}
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web, generateName: web-}
            spec:
              strategy: {type: ""}
              selector: {matchExpressions: [{key: app, operator: Exists, values: []}]}
              template:
                metadata: {labels: {app: web}}
                spec: {restartPolicy: "", containers: [{name: web, image: "nginx:1.27.3"}]}
            ---
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata: {name: web}
            spec:
              tls: [{secretName: ""}]
              rules:
              - host: ""
                http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80, name: ""}}}}]}
            ---
            apiVersion: rbac.authorization.k8s.io/v1
            kind: RoleBinding
            metadata: {name: read, namespace: ""}
            roleRef: {apiGroup: "", kind: Role, name: read}
            subjects: [{kind: ServiceAccount, name: robot, namespace: ""}, {kind: ServiceAccount, name: other}]
            ---
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata: {generateName: read-}
            rules: [{apiGroups: [""], resources: [pods], resourceNames: [], nonResourceURLs: [], verbs: [get]}]
            ---
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: objects
                type: k8s-objects
                properties:
                  objects:
                  - {apiVersion: v1, kind: Service, metadata: {name: inner}, spec: {sessionAffinity: "", ports: [{port: 80, nodePort: 0}]}}
            """
        );

    [Theory]
    [InlineData("apps/v1", "Deployment", "progressDeadlineSeconds: {|SLIP1007:0|}")]
    [InlineData("apps/v1", "StatefulSet", "updateStrategy: {type: {|SLIP1004:\"\"|}}")]
    [InlineData("apps/v1", "DaemonSet", "minReadySeconds: 0\nrevisionHistoryLimit: {|SLIP1003:\"\"|}")]
    public void An_empty_value_that_counts_is_reported(string apiVersion, string kind, string line) =>
        SpecTest.Verify(Spec.Workload(apiVersion, kind, line));

    [Fact]
    public void A_key_that_is_left_out_so_is_missing_where_another_one_requires_it() =>
        SpecTest.Verify(
            "apiVersion: v1\nkind: Service\nmetadata: {name: a}\n{|SLIP1002:spec|}: {type: ExternalName, externalName: \"\"}\n"
        );

    [Theory]
    [InlineData("{{|SLIP1002:kind|}: ServiceAccount, name: robot}")]
    [InlineData("{kind: ServiceAccount, name: robot, namespace: {|SLIP1008:\"\"|}}")]
    public void An_account_of_a_binding_for_all_namespaces_says_its_own(string subject) =>
        SpecTest.Verify(
            $$$"""
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRoleBinding
            metadata: {name: read}
            roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
            subjects: [{{{subject}}}]
            """
        );

    [Fact]
    public void A_name_is_missing_where_none_is_made_up_either() =>
        SpecTest.Verify("apiVersion: v1\nkind: ConfigMap\n{|SLIP1002:metadata|}: {generateName: \"\"}\n");

    [Fact]
    public void A_key_without_a_value_is_dropped_whatever_words_the_kind_allows() =>
        SpecTest.Verify(
            """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web}
            spec:
              selector: {matchLabels: {app: web}}
              template:
                metadata: {labels: {app: web}}
                spec:
                  {|SLIP1019:restartPolicy|}:
                  containers: [{name: web, image: "nginx:1.27.3"}]
            """
        );

    [Fact]
    public void What_KubeVela_reads_itself_has_to_have_a_value() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - {name: web, type: webservice, properties: {image: "nginx:1.27.3", imagePullPolicy: {|SLIP1004:""|}}}
            """
        );
}
