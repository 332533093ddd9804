using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Slipway.Deploy.Tests.Cluster;

/// <summary>A real API server with the real CRDs, seen by the tests through a <c>kubectl proxy</c> of their own.</summary>
public sealed class ApiServer : ApiServerProxy
{
    /// <summary>Reads an object or a list; null where there is none.</summary>
    public async Task<JsonObject?> Get(string path)
    {
        using var response = await Client.GetAsync(path);
        return response.IsSuccessStatusCode ? await response.Content.ReadFromJsonAsync<JsonObject>() : null;
    }

    /// <summary>Stores a new object.</summary>
    public Task<JsonObject> Create(string path, JsonObject json) =>
        Send(HttpMethod.Post, path, json, "application/json");

    /// <summary>Changes an object as a merge patch says.</summary>
    public Task<JsonObject> Merge(string path, JsonObject json) =>
        Send(HttpMethod.Patch, path, json, "application/merge-patch+json");

    /// <summary>Applies an object as another field manager.</summary>
    public Task<JsonObject> Apply(string path, JsonObject json, string manager) =>
        Send(HttpMethod.Patch, $"{path}?fieldManager={manager}&force=true", json, "application/apply-patch+yaml");

    public Task<JsonObject> Delete(string path) => Send(HttpMethod.Delete, path, [], "application/json");

    private async Task<JsonObject> Send(HttpMethod method, string path, JsonObject json, string type)
    {
        using var request = new HttpRequestMessage(method, path) { Content = new StringContent(json.ToJsonString()) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
        using var response = await Client.SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue($"{method} {path}: {answer}");
        return JsonNode.Parse(answer)!.AsObject();
    }
}

/// <summary>The tests that share the one API server.</summary>
[CollectionDefinition(nameof(ApiServer))]
public sealed class ApiServerTests : ICollectionFixture<ApiServer>;
