using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Slipway.Compiler;
using Slipway.Language;
using Slipway.Release;
using Slipway.Schema;

namespace Slipway.Build.Compiling;

/// <summary>What decides over the result of a build besides the content of its spec files.</summary>
internal static class BuildKey
{
    /// <summary>The hash of the request, of the files that are no specs, and of the version of Slipway.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The hash; null where a build looks at more than this.</returns>
    public static string? Of(BuildRequest request)
    {
        var isPublish = !request.Pins.IsEmpty || request.Former is not null;
        if (isPublish || request.Overlays.Count > 0 || File.Exists(request.Model))
            return null;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(
            JsonSerializer.SerializeToUtf8Bytes(request with { Read = null }, BuildRequestJson.Default.BuildRequest)
        );
        foreach (var misplaced in request.Misplaced)
            hash.AppendData(Encoding.UTF8.GetBytes(misplaced.ToString()));
        foreach (var path in request.Schemas.Select(schema => schema.Path).Concat(request.Severities.GlobalConfigs))
        {
            if (!File.Exists(path))
                return null;
            var content = File.ReadAllBytes(path);
            hash.AppendData(SHA256.HashData(content));
        }
        Type[] parts =
        [
            typeof(SourceSpan),
            typeof(Kinds.KindTable),
            typeof(Analysis),
            typeof(Compilation),
            typeof(ReleaseRecord),
            typeof(BuildKey),
        ];
        foreach (var part in parts)
            hash.AppendData(part.Module.ModuleVersionId.ToByteArray());
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
