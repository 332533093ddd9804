using Slipway.Kubernetes;

namespace Slipway.Generators.Tests.Specs.NativeKinds;

/// <summary>The kinds of Kubernetes that make no pods.</summary>
internal static class Objects
{
    public static IReadOnlyList<NativeKind> All =>
        [
            new(
                new Service("web").WithSelector("app", "web").WithPort(80).WithType(ServiceType.NodePort),
                """
                apiVersion: v1
                kind: Service
                metadata: {name: web}
                spec: {selector: {app: web}, ports: [{port: 80}], type: NodePort}
                """
            ),
            new(
                new Ingress("web").WithRule(rule =>
                    rule.WithHost("web.example.com")
                        .WithHttp(http =>
                            http.WithPath(
                                Ingress.IngressPathPathType.Prefix,
                                path =>
                                    path.WithPath("/")
                                        .WithBackend(backend =>
                                            backend.WithService("web", web => web.WithPort(number: 80))
                                        )
                            )
                        )
                ),
                """
                apiVersion: networking.k8s.io/v1
                kind: Ingress
                metadata: {name: web}
                spec:
                  rules:
                    - host: web.example.com
                      http:
                        paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}]
                """
            ),
            new(
                PersistentVolumeClaim.Create(
                    "data",
                    [PersistentVolumeClaim.AccessMode.ReadWriteOnce],
                    data => data.WithResources(resources => resources.WithRequests("10Gi"))
                ),
                """
                apiVersion: v1
                kind: PersistentVolumeClaim
                metadata: {name: data}
                spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 10Gi}}}
                """
            ),
            new(
                new ConfigMap("settings").WithData("level", "info").WithImmutable(),
                """
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: settings}
                data: {level: info}
                immutable: true
                """
            ),
            new(
                new Secret("registry").WithType("Opaque").WithData("user", "bWw="),
                """
                apiVersion: v1
                kind: Secret
                metadata: {name: registry}
                type: Opaque
                data: {user: bWw=}
                """
            ),
            new(
                new ServiceAccount("runner").WithImagePullSecret("registry"),
                """
                apiVersion: v1
                kind: ServiceAccount
                metadata: {name: runner}
                imagePullSecrets: [{name: registry}]
                """
            ),
            new(
                new Role("reader").WithRule([""], ["pods"], ["get", "list"]),
                """
                apiVersion: rbac.authorization.k8s.io/v1
                kind: Role
                metadata: {name: reader}
                rules: [{apiGroups: [""], resources: [pods], verbs: [get, list]}]
                """
            ),
            new(
                new ClusterRole("nodes").WithRule(
                    ["get"],
                    rule => rule.WithApiGroup("").WithResource("nodes").WithResourceName("gpu-1")
                ),
                """
                apiVersion: rbac.authorization.k8s.io/v1
                kind: ClusterRole
                metadata: {name: nodes}
                rules: [{verbs: [get], apiGroups: [""], resources: [nodes], resourceNames: [gpu-1]}]
                """
            ),
            new(
                RoleBinding
                    .Create(
                        "reader",
                        binding =>
                            binding.WithRoleRef(
                                RoleBinding.RoleRefKind.Role,
                                "reader",
                                RoleBinding.RoleRefApiGroup.RbacAuthorizationK8sIo
                            )
                    )
                    .WithSubject(RoleBinding.RoleSubjectKind.ServiceAccount, "runner", @namespace: "ml"),
                """
                apiVersion: rbac.authorization.k8s.io/v1
                kind: RoleBinding
                metadata: {name: reader}
                roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader}
                subjects: [{kind: ServiceAccount, name: runner, namespace: ml}]
                """
            ),
            new(
                ClusterRoleBinding
                    .Create("nodes", binding => binding.WithRoleRef("nodes"))
                    .WithSubject(ClusterRoleBinding.RoleSubjectKind.ServiceAccount, "runner", @namespace: "ml"),
                """
                apiVersion: rbac.authorization.k8s.io/v1
                kind: ClusterRoleBinding
                metadata: {name: nodes}
                roleRef: {kind: ClusterRole, name: nodes}
                subjects: [{kind: ServiceAccount, name: runner, namespace: ml}]
                """
            ),
        ];
}
