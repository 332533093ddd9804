using System.Text.Json.Nodes;

namespace Slipway.Deploy.Tests.Cluster;

/// <summary>Objects as manifests have them.</summary>
internal static class Objects
{
    public static JsonObject Of(string apiVersion, string kind, string name, string? rest = null)
    {
        var json = rest is null ? [] : JsonNode.Parse(rest)!.AsObject();
        json["apiVersion"] = apiVersion;
        json["kind"] = kind;
        json["metadata"] = new JsonObject { ["name"] = name };
        return json;
    }

    public static JsonObject ConfigMap(string name, string value = "one") =>
        Of("v1", "ConfigMap", name, $$$"""{"data": {"key": "{{{value}}}"}}""");

    public static JsonObject Secret(string name, string value) =>
        Of("v1", "Secret", name, $$$"""{"stringData": {"password": "{{{value}}}"}}""");

    public static JsonObject Claim(string name, string? storageClass = null)
    {
        var claim = Of(
            "v1",
            "PersistentVolumeClaim",
            name,
            """{"spec": {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "1Gi"}}}}"""
        );
        if (storageClass is not null)
            claim["spec"]!["storageClassName"] = storageClass;
        return claim;
    }

    public static JsonObject Service(string name, string type = "ClusterIP") =>
        Of(
            "v1",
            "Service",
            name,
            $$$"""{"spec": {"type": "{{{type}}}", "selector": {"app": "{{{name}}}"}, "ports": [{"port": 3333, "targetPort": 3333}]}}"""
        );

    public static JsonObject Deployment(string name, int replicas = 1, string image = "web:1") =>
        Of(
            "apps/v1",
            "Deployment",
            name,
            $$$"""
            {
              "spec": {
                "replicas": {{{replicas}}},
                "selector": {"matchLabels": {"app": "{{{name}}}"}},
                "template": {
                  "metadata": {"labels": {"app": "{{{name}}}"}},
                  "spec": {"containers": [
                    {"name": "web", "image": "{{{image}}}", "env": [{"name": "API_TOKEN", "value": "s3cr3t-{{{image}}}"}]}
                  ]}
                }
              }
            }
            """
        );

    public static JsonObject TrainingJob(string name, string image = "train:1") =>
        Of(
            "kubeflow.org/v1",
            "TFJob",
            name,
            $$$"""
            {"spec": {"tfReplicaSpecs": {"Worker": {"replicas": 1, "restartPolicy": "Never", "template":
              {"spec": {"containers": [{"name": "tensorflow", "image": "{{{image}}}"}]} } } } } }
            """
        );

    public static JsonObject Serving(string name) =>
        Of(
            "machinelearning.seldon.io/v1alpha2",
            "SeldonDeployment",
            name,
            """
            {"spec": {"predictors": [{"name": "model", "replicas": 1, "graph":
              {"name": "my-model", "implementation": "TENSORFLOW_SERVER", "modelUri": "pvc://my-pvc"}}]}}
            """
        );

    /// <summary>Lets an object wait for another one.</summary>
    public static JsonObject WaitingFor(this JsonObject json, string wait)
    {
        json["metadata"]!["annotations"] = new JsonObject { ["config.kubernetes.io/depends-on"] = wait };
        return json;
    }
}
