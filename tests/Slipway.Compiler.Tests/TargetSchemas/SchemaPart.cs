using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.TargetSchemas;

/// <summary>A schema of a schema file, and where it is.</summary>
/// <param name="Place">The file and the pointer in it: <c>kubernetes/volume.schema.json#/definitions/file</c>.</param>
/// <param name="Json">The schema.</param>
/// <param name="IsCondition">Whether it is a part of a choice or a combination, which restates keys that are described elsewhere.</param>
internal sealed record SchemaPart(string Place, JsonObject Json, bool IsCondition);
