namespace Slipway.Language.Tests.Rules.Serving;

/// <summary>Applications with a serving component <c>demo-serving</c>, and a client that asks it.</summary>
internal static class ServingSpec
{
    public const string Host = "http://ambassador.vela-system.svc.cluster.local";

    public static string Application(
        string url,
        string serving = "",
        string client = "dependsOn: [demo-serving]",
        string? inNamespace = null,
        string? policies = null,
        string? workflow = null
    ) =>
        Spec.Application(
            $$"""
            - name: demo-serving
              type: model-serving
              properties:
                protocol: tensorflow
                predictors:
                - name: model
                  graph: {name: my-model, implementation: tensorflow, modelUri: "gs://bucket/model"}
                {{serving}}
            - name: rest
              type: webservice
              {{client}}
              properties:
                image: fogdong/color-serving:v1
                env:
                - name: URL
                  value: {{url}}
            """,
            policies,
            workflow,
            inNamespace: inNamespace
        );
}
