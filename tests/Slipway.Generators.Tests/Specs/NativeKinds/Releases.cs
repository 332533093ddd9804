using Slipway.Flux;

namespace Slipway.Generators.Tests.Specs.NativeKinds;

/// <summary>The kinds of Flux.</summary>
internal static class Releases
{
    public static IReadOnlyList<NativeKind> All =>
        [
            new(
                new HelmRelease("podinfo", "10m")
                    .WithChart(
                        "podinfo",
                        chart => chart.WithVersion("6.x").WithSourceRef(ChartSourceKind.HelmRepository, "podinfo")
                    )
                    .WithTargetNamespace("web")
                    .WithInstall(install =>
                        install
                            .WithCreateNamespace()
                            .WithCrds(CrdsPolicy.CreateReplace)
                            .WithRemediation(remedy => remedy.WithRetries(3))
                    )
                    .WithDependsOn("redis", @namespace: "data")
                    .WithValue("replicaCount", 2),
                """
                apiVersion: helm.toolkit.fluxcd.io/v2
                kind: HelmRelease
                metadata: {name: podinfo}
                spec:
                  interval: 10m
                  chart: {spec: {chart: podinfo, version: 6.x, sourceRef: {kind: HelmRepository, name: podinfo}}}
                  targetNamespace: web
                  install: {createNamespace: true, crds: CreateReplace, remediation: {retries: 3}}
                  dependsOn: [{name: redis, namespace: data}]
                  values: {replicaCount: 2}
                """
            ),
            new(
                new HelmRepository("podinfo", "https://charts.example.com").WithInterval("1h").WithSecretRef("login"),
                """
                apiVersion: source.toolkit.fluxcd.io/v1
                kind: HelmRepository
                metadata: {name: podinfo}
                spec: {url: "https://charts.example.com", interval: 1h, secretRef: {name: login}}
                """
            ),
            new(
                new GitRepository("site", "https://git.example.com/site", "1m")
                    .WithRef(branch: "main")
                    .WithIgnore("*.md"),
                """
                apiVersion: source.toolkit.fluxcd.io/v1
                kind: GitRepository
                metadata: {name: site}
                spec: {url: "https://git.example.com/site", interval: 1m, ref: {branch: main}, ignore: "*.md"}
                """
            ),
            new(
                new OCIRepository("manifests", "oci://registry.example.com/manifests", "10m").WithRef(tag: "v1"),
                """
                apiVersion: source.toolkit.fluxcd.io/v1
                kind: OCIRepository
                metadata: {name: manifests}
                spec: {url: "oci://registry.example.com/manifests", interval: 10m, ref: {tag: v1}}
                """
            ),
            new(
                new Bucket("files", "s3.amazonaws.com", "files", "10m").WithProvider(BucketProvider.Aws),
                """
                apiVersion: source.toolkit.fluxcd.io/v1
                kind: Bucket
                metadata: {name: files}
                spec: {endpoint: s3.amazonaws.com, bucketName: files, interval: 10m, provider: aws}
                """
            ),
            new(
                Kustomization
                    .Create("site", "10m", prune: true, site => site.WithSourceRef(SourceKind.GitRepository, "site"))
                    .WithPath("./deploy")
                    .WithPostBuild(variables => variables.WithSubstitute("level", "info")),
                """
                apiVersion: kustomize.toolkit.fluxcd.io/v1
                kind: Kustomization
                metadata: {name: site}
                spec:
                  interval: 10m
                  prune: true
                  sourceRef: {kind: GitRepository, name: site}
                  path: ./deploy
                  postBuild: {substitute: {level: info}}
                """
            ),
            new(
                new ImageRepository("site", "ghcr.io/org/site", "5m").WithSecretRef("login"),
                """
                apiVersion: image.toolkit.fluxcd.io/v1
                kind: ImageRepository
                metadata: {name: site}
                spec: {image: ghcr.io/org/site, interval: 5m, secretRef: {name: login}}
                """
            ),
            new(
                ImagePolicy.Create(
                    "site",
                    site =>
                        site.WithImageRepositoryRef("site").WithPolicy(policy => policy.WithSemver(range: ">=1.0.0"))
                ),
                """
                apiVersion: image.toolkit.fluxcd.io/v1
                kind: ImagePolicy
                metadata: {name: site}
                spec: {imageRepositoryRef: {name: site}, policy: {semver: {range: ">=1.0.0"}}}
                """
            ),
            new(
                ImageUpdateAutomation
                    .Create("site", "5m", site => site.WithSourceRef("site"))
                    .WithGit(git => git.WithCommit(commit => commit.WithAuthor("bot@example.com", name: "bot")))
                    .WithUpdate(path: "./deploy"),
                """
                apiVersion: image.toolkit.fluxcd.io/v1
                kind: ImageUpdateAutomation
                metadata: {name: site}
                spec:
                  interval: 5m
                  sourceRef: {kind: GitRepository, name: site}
                  git: {commit: {author: {email: bot@example.com, name: bot}}}
                  update: {path: ./deploy}
                """
            ),
        ];
}
