using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Language;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Tests.Objects;

public class UnknownServiceTests
{
    [Theory]
    [InlineData("http://demo-rest:8080/api", "8080", "has no port 8080, write 3333")]
    [InlineData("http://demo-rest/api", "demo-rest", "has no port 80, write 3333")]
    [InlineData("https://user:pw@demo-rest.default", "demo-rest", "has no port 443")]
    [InlineData("tcp://demo-rest.default.svc:81", "81", "has no port 81")]
    [InlineData("demo-rest.default.svc.cluster.local:1", "1", "has no port 1")]
    [InlineData("http://demo-rst:3333", "demo-rst", "did you mean 'demo-rest'?")]
    [InlineData("demo-rst.default.svc", "demo-rst", "did you mean 'demo-rest'?")]
    [InlineData("redis://cache:6379/0", "cache", "SlipwayExternal of kind Service")]
    [InlineData("http://demo-hidden:80", "demo-hidden", "write 'expose: true'")]
    [InlineData("http://demo-serving:8000", "demo-serving", "/seldon/default/demo-serving/")]
    [InlineData("http://ambassador/seldon/default/demo-serving", "ambassador", "no component makes a Service")]
    [InlineData("http://demo-rest.prod.svc:3333", "prod", "is in namespace 'default'")]
    [InlineData("nats://a.default,http://demo-rest:1", "a", "no component makes a Service 'a'")]
    public void An_address_that_leads_nowhere_is_reported_at_its_wrong_part(string url, string part, string remedy)
    {
        var found = Check(url);

        found[0].Message.ShouldContain(remedy);
        found[0].Message.ShouldContain("'URL'");
        Text(found[0], url).ShouldBe(part);
    }

    [Theory]
    [InlineData("webservice", "cmd: [curl, \"http://demo-rst:3333/\"]", "'cmd'")]
    [InlineData("webservice", "cmd: [sh, -c, \"curl http://demo-rest:99/ && ls\"]", "'cmd'")]
    [InlineData("webservice", "args: [\"--server=http://demo-rst:3333\"]", "'args'")]
    public void So_is_one_in_a_command(string type, string command, string holder) =>
        Compile
            .For(
                "kubevela",
                Spec.Application(
                    $$"""
                    - name: demo-rest
                      type: webservice
                      properties: {image: "a/b:1", ports: [{port: 3333, expose: true}]}
                    - name: load
                      type: {{type}}
                      properties:
                        image: a/b:1
                        {{command}}
                    """
                )
            )
            .Analysis.Diagnostics.Single(found => found.Id == "SLIP2015")
            .Message.ShouldContain(holder);

    [Theory]
    [InlineData("http://demo-rest:3333/api?x=y")]
    [InlineData("grpc://demo-rest")]
    [InlineData("demo-rest.default.svc.cluster.local")]
    [InlineData("http://demo-serving-model:8000")]
    [InlineData("http://ambassador.vela-system.svc.cluster.local/seldon/default/demo-serving")]
    [InlineData("http://ambassador.vela-system/seldon/default/demo-serving")]
    [InlineData("https://kubernetes.default.svc")]
    [InlineData("http://traited:80")]
    [InlineData("http://redis:6379")]
    [InlineData("http://loki.observability.svc:3100")]
    [InlineData("http://api.example.com")]
    [InlineData("https://example.com:8443/default")]
    [InlineData("http://localhost:8080")]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("http://$(HOST):8080")]
    [InlineData("s3://bucket/path")]
    [InlineData("pvc://claim")]
    [InlineData("cache:6379")]
    [InlineData("demo-rest:1")]
    [InlineData("pod-0.cache.default.svc.cluster.local")]
    [InlineData("some text with default.svc.yaml in it")]
    public void Addresses_that_lead_somewhere_or_out_of_the_project_are_fine(string url) => Check(url).ShouldBeEmpty();

    [Fact]
    public void A_component_of_which_nothing_is_known_may_make_any_Service() =>
        Check("http://cache:6379", "  - name: chart\n    type: helm\n").ShouldBeEmpty();

    [Fact]
    public void An_object_of_an_operator_may_make_any_Service() =>
        Check(
                "http://cache:6379",
                documents: "---\napiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: cache}\n"
            )
            .ShouldBeEmpty();

    [Theory]
    [InlineData("networking.k8s.io/v1", "Ingress")]
    [InlineData("rbac.authorization.k8s.io/v1", "Role")]
    [InlineData("autoscaling/v2", "HorizontalPodAutoscaler")]
    [InlineData("monitoring.coreos.com/v1", "PodMonitor")]
    [InlineData("model.kubedl.io/v1alpha1", "Model")]
    [InlineData("serving.kubedl.io/v1alpha1", "Inference")]
    [InlineData("slipway.dev/v1", "VesslCatalog")]
    public void A_document_that_makes_no_Service_of_that_name_silences_nothing(string apiVersion, string kind) =>
        Check(
                "http://cache:6379",
                documents: $"---\napiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: other}}\n"
            )
            .ShouldHaveSingleItem();

    [Fact]
    public void A_VESSL_run_silences_nothing() =>
        Check(
                "http://cache:6379",
                documents: "---\nname: tidy\nresources: {cluster: c, preset: p}\nimage: a/b:1\nrun: python tidy.py\n"
            )
            .ShouldHaveSingleItem();

    [Theory]
    [InlineData(
        "type: k8s-objects\n    properties: {objects: [{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}]}"
    )]
    [InlineData("type: webservise")]
    [InlineData("type: worker\n    properties: {image: \"a/b:1\"}")]
    public void A_component_that_makes_no_Service_of_that_name_silences_nothing(string type) =>
        Check("http://cache:6379", $"  - name: other\n    {type}\n").ShouldHaveSingleItem();

    [Theory]
    [InlineData("serving.kubedl.io/v1alpha1", "Inference", "spec: {predictors: [{name: cache}]}", "other-cache")]
    [InlineData("training.kubedl.io/v1alpha1", "TFJob", "spec: {}", "other-worker-0")]
    public void A_Service_whose_name_follows_from_its_maker_is_made(
        string apiVersion,
        string kind,
        string content,
        string service
    ) =>
        Check(
                $"http://{service}:6379",
                documents: $"---\napiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: other}}\n{content}\n"
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_Service_among_the_objects_of_a_component_is_made() =>
        Check(
                "http://cache:6379",
                "  - name: other\n    type: k8s-objects\n    properties: {objects: [{apiVersion: v1, kind: Service, metadata: {name: cache}}]}\n"
            )
            .ShouldBeEmpty();

    [Theory]
    [InlineData("http://cache:6379", "HelmRelease 'other' (helm.toolkit.fluxcd.io/v2) may make the Service 'cache'")]
    [InlineData(
        "http://other-cache:6379 and http://cache:6379",
        "HelmRelease 'other' (helm.toolkit.fluxcd.io/v2) may make the Service 'other-cache'"
    )]
    [InlineData("http://demo-rest:3333", null)]
    public void What_may_make_any_Service_is_named_once(string url, string? said)
    {
        var release = "---\napiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: other}\n";

        var found = Check(
            new UnseenServiceMaker(),
            url,
            documents: release + release.Replace("other", "another", StringComparison.Ordinal)
        );

        if (said is null)
            found.ShouldBeEmpty();
        else
            found.ShouldHaveSingleItem().Message.ShouldStartWith(said);
    }

    [Fact]
    public void A_Service_that_is_in_the_project_counts() =>
        Check("http://cache:6379", documents: "---\napiVersion: v1\nkind: Service\nmetadata: {name: cache}\n")
            .ShouldBeEmpty();

    /// <summary>Checks the address of a client next to components with and without Services.</summary>
    private static IReadOnlyList<Diagnostic> Check(string url, string components = "", string documents = "") =>
        Check(new UnknownService(), url, components, documents);

    private static IReadOnlyList<Diagnostic> Check(
        ObjectRule rule,
        string url,
        string components = "",
        string documents = ""
    )
    {
        var text = Head(url) + components + documents;
        var options = new WorkspaceOptions { Externals = [new("Service", "redis", null)] };
        var workspace = Analysis.Run([SourceText.From("spec.yaml", text)], options).Workspace;
        var objects = workspace
            .Applications()
            .SelectMany(application => application.Components)
            .Where(component => component.Type is "webservice" or "model-serving")
            .SelectMany(Render)
            .ToList();
        return [.. rule.Check(objects, workspace).OrderBy(found => found.Span)];
    }

    private static string Head(string url) =>
        $"""
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {"{name: app}"}
            spec:
              components:
              - name: demo-rest
                type: webservice
                properties: {"{image: nginx}"}
              - name: demo-hidden
                type: webservice
              - name: demo-serving
                type: model-serving
              - name: traited
                type: webservice
                traits: [{"{type: expose, properties: {port: [80]}}"}]
              - name: client
                type: webservice
                properties:
                  env:
                  - name: URL
                    value: "{url}"

            """;

    private static IEnumerable<RenderedObject> Render(Component component)
    {
        yield return new ComponentObject(Json("Deployment", component.Name), component);
        if (component.Name != "demo-rest")
            yield break;
        var service = Json("Service", component.Name);
        service["spec"] = new JsonObject { ["ports"] = new JsonArray(new JsonObject { ["port"] = 3333 }) };
        yield return new ComponentObject(service, component);
    }

    private static JsonObject Json(string kind, string name) =>
        new()
        {
            ["apiVersion"] = "v1",
            ["kind"] = kind,
            ["metadata"] = new JsonObject { ["name"] = name, ["namespace"] = "default" },
        };

    private static string Text(Diagnostic found, string url)
    {
        var line = Head(url).ReplaceLineEndings("\n").Split('\n')[found.Span.StartLine - 1];
        return line[(found.Span.StartColumn - 1)..(found.Span.EndColumn - 1)];
    }
}
