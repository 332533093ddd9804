using System.Text.Json.Serialization;

namespace Slipway.Build.Bundling;

/// <summary>A <see cref="PublishedBundle"/> as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(PublishedBundle))]
internal sealed partial class PublishedBundleJson : JsonSerializerContext;
