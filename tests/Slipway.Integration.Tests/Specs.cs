namespace Slipway.Integration.Tests;

/// <summary>Specs that users might have.</summary>
internal static class Specs
{
    /// <summary>Sound.</summary>
    public const string Training = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata:
          name: training
        spec:
          components:
          - name: demo-training
            type: model-training
            properties:
              image: fogdong/train-color:v1
              storage:
              - name: my-pvc
                mountPath: /model
        """;

    /// <summary>A CustomResourceDefinition, for builders.</summary>
    public const string Gadget = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: gadgets.example.com
        spec:
          group: example.com
          names: {kind: Gadget, plural: gadgets}
          scope: Namespaced
          versions:
          - name: v1
            served: true
            storage: true
            schema:
              openAPIV3Schema:
                type: object
                properties:
                  spec: {type: object, properties: {size: {type: integer}}}

        """;

    /// <summary>With an error at 11,7.</summary>
    public static string Misspelt { get; } = Training.Replace("storage:", "storag:", StringComparison.Ordinal);

    /// <summary>With a warning, SLIP1011, at 11,7.</summary>
    public const string Outdated = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata:
          name: web
        spec:
          components:
          - name: web
            type: webservice
            properties:
              image: nginx:1.25
              port: 80
        """;

    /// <summary>The warning of <see cref="Outdated"/> as it is printed.</summary>
    public const string OutdatedWarning = "specs/web.yaml(11,7): warning SLIP1011: 'port' is deprecated";
}
