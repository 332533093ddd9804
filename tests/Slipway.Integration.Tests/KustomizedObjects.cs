using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace Slipway.Integration.Tests;

/// <summary>The objects in YAML, in a form that can be compared whatever their order and layout.</summary>
internal static class KustomizedObjects
{
    private static readonly ISerializer Json = new SerializerBuilder().JsonCompatible().Build();

    /// <summary>The objects of a text of several documents.</summary>
    public static IReadOnlyList<string> Of(string yaml) =>
        [
            .. Documents(yaml)
                .OfType<IDictionary<object, object?>>()
                .Select(one => Json.Serialize(Sorted(WithoutEmptyAnnotations(one))!))
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<object?> Documents(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var deserializer = new DeserializerBuilder().Build();
        parser.Consume<StreamStart>();
        while (parser.Accept<DocumentStart>(out _))
            yield return deserializer.Deserialize(parser);
    }

    /// <summary>The objects of a folder's manifests.</summary>
    public static IReadOnlyList<string> OfFolder(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*.yaml")
                .Where(file => Path.GetFileName(file) != "kustomization.yaml")
                .SelectMany(file => Of(File.ReadAllText(file)))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Kustomize leaves annotations out where there are none, which says the same.</summary>
    private static IDictionary<object, object?> WithoutEmptyAnnotations(IDictionary<object, object?> one)
    {
        if (
            one["metadata"] is IDictionary<object, object?> metadata
            && metadata.TryGetValue("annotations", out var annotations)
            && annotations is IDictionary<object, object?> { Count: 0 }
        )
            metadata.Remove("annotations");
        return one;
    }

    private static object? Sorted(object? value) =>
        value switch
        {
            IDictionary<object, object?> map => map.OrderBy(one => (string)one.Key, StringComparer.Ordinal)
                .ToDictionary(one => one.Key, one => Sorted(one.Value)),
            IList<object?> list => list.Select(Sorted).ToList(),
            _ => value,
        };
}
