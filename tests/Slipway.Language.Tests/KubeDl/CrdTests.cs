using Slipway.Language.Binding;
using Slipway.Language.Syntax;
using Slipway.Language.Yaml;
using Slipway.Schema.Model;

namespace Slipway.Language.Tests.KubeDl;

/// <summary>The schemas know every field that KubeDL's CustomResourceDefinitions store, and no other.</summary>
public class CrdTests
{
    /// <summary>Fields of the CRDs that our schemas leave out on purpose, or say are wrong.</summary>
    private static readonly string[] LeftOut =
    [
        // What names a template is never looked at.
        "template.metadata.finalizers",
        "template.metadata.name",
        "template.metadata.namespace",
        "volumeClaimTemplate.metadata.finalizers",
        "volumeClaimTemplate.metadata.name",
        "volumeClaimTemplate.metadata.namespace",
        "spec.ephemeralContainers",
        // Jobs crash over them.
        "modelVersion.storage.AWSEfs",
        "modelVersion.storage.nfs",
    ];

    /// <summary>Keys of the schemas that no CRD has, since their mappings are open there.</summary>
    private static readonly string[] Open = ["workload.", "requests.storage", "limits.storage"];

    [Theory]
    [InlineData("model.kubedl.io/v1alpha1", "Model", "kubedl_model.kubedl.io_models.yaml")]
    [InlineData("model.kubedl.io/v1alpha1", "ModelVersion", "kubedl_model.kubedl.io_modelversions.yaml")]
    [InlineData("serving.kubedl.io/v1alpha1", "Inference", "kubedl_serving.kubedl.io_inferences.yaml")]
    [InlineData("apps.kubedl.io/v1alpha1", "Cron", "kubedl_apps.kubedl.io_crons.yaml")]
    [InlineData("training.kubedl.io/v1alpha1", "TFJob", "kubedl_tfjobs.yaml")]
    [InlineData("training.kubedl.io/v1alpha1", "PyTorchJob", "kubedl_pytorchjobs.yaml")]
    [InlineData("training.kubedl.io/v1alpha1", "XGBoostJob", "kubedl_xgboostjobs.yaml")]
    [InlineData("training.kubedl.io/v1alpha1", "MPIJob", "kubedl_mpijobs.yaml")]
    public void A_schema_has_the_fields_of_its_CRD(string apiVersion, string kind, string file)
    {
        var crd = (SpecMapping)YamlFile.Read(SourceText.From(file, File.ReadAllText(Crd(file)))).Documents.Single();
        var version = (SpecMapping)crd.Mapping("spec")!.Items("versions")[0];
        var stored = version.Mapping("schema")!.Mapping("openAPIV3Schema")!.Mapping("properties")!.Mapping("spec")!;
        var schema = SchemaCatalog.BuiltIn.Document(apiVersion, kind)!.Property("spec")!.Schema;

        var theirs = Fields(stored, "spec").Where(field => !IsLeftOut(field)).ToHashSet(StringComparer.Ordinal);
        var ours = Fields(schema, "spec").Where(field => !IsLeftOut(field)).ToHashSet(StringComparer.Ordinal);

        theirs.Except(ours).Order(StringComparer.Ordinal).ShouldBeEmpty("the schema lacks these");
        ours.Except(theirs)
            .Where(field => !Open.Any(open => field.Contains(open, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .ShouldBeEmpty("the CRD would drop these");
    }

    private static bool IsLeftOut(string field) =>
        LeftOut.Any(left =>
            field.EndsWith(left, StringComparison.Ordinal) || field.Contains($"{left}.", StringComparison.Ordinal)
        );

    /// <summary>The fields of a CRD's schema, those of lists and of free maps under the name of what holds them.</summary>
    private static IEnumerable<string> Fields(SpecMapping schema, string path)
    {
        var inner = schema.Mapping("items") ?? schema.Mapping("additionalProperties") ?? schema;
        foreach (var entry in inner.Mapping("properties")?.Entries ?? [])
        {
            yield return $"{path}.{entry.Key.Text}";
            foreach (var field in Fields((SpecMapping)entry.Value, $"{path}.{entry.Key.Text}"))
                yield return field;
        }
    }

    /// <summary>The same of one of our schemas; the roles of a job are a free map to the CRD.</summary>
    private static IEnumerable<string> Fields(SchemaNode use, string path, bool isRole = false)
    {
        var isRoles = !isRole && path.EndsWith("ReplicaSpecs", StringComparison.Ordinal);
        var nodes = Parts(use).SelectMany(node => node.Items is { } items ? Parts(items) : [node]).ToList();
        foreach (var property in nodes.SelectMany(node => node.Properties))
        {
            // What came with a later Kubernetes is an unknown key to documents of KubeDL.
            if (property.Schema.Annotations is { Forbidden: not null } or { Availability.Count: > 0 })
                continue;
            if (property.Schema.Resolved.IsReadOnly)
                continue;
            var below = isRoles ? path : $"{path}.{property.Name}";
            if (!isRoles)
                yield return below;
            foreach (var field in Fields(property.Schema, below, isRoles))
                yield return field;
        }
    }

    private static IEnumerable<SchemaNode> Parts(SchemaNode use) =>
        use.Resolved.AllOf.SelectMany(Parts).Prepend(use.Resolved);

    private static string Crd(string file) => Repository.NeedShared($"crds/{file}");
}
