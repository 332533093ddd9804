using System.Text.Json.Serialization;

namespace Slipway.Build.Logging;

/// <summary>What tasks leave for each other on the way to the error log, as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(LogSession))]
[JsonSerializable(typeof(IReadOnlyList<LoggedFinding>))]
internal sealed partial class LogJson : JsonSerializerContext;
