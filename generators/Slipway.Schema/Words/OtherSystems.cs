namespace Slipway.Schema.Words;

/// <summary>The words that other systems have for the same thing: who knows those writes them here.</summary>
public static class OtherSystems
{
    /// <summary>A word, and what it is called elsewhere. Of several, those that a place knows are meant together.</summary>
    private static readonly (string[] Written, string[] Meant)[] Words =
    [
        (["environment", "envs", "environmentVariables", "env_vars"], ["env"]),
        (["command", "entrypoint", "args"], ["cmd"]),
        (["command", "commands", "script", "entrypoint"], ["run"]),
        (["resources"], ["cpu", "memory", "gpu", "limit"]),
        (["requests"], ["cpu", "memory", "gpu"]),
        (["limits"], ["limit"]),
        (["limits"], ["cpu", "memory", "gpu"]),
        (["nvidia.com/gpu", "gpus", "num_gpus"], ["gpu"]),
        (["volumes", "mounts", "persistentVolumeClaims"], ["volumeMounts"]),
        (["volumes", "volumeMounts", "mounts", "persistentVolumeClaims"], ["storage"]),
        (["healthcheck", "health_check", "healthCheck"], ["livenessProbe", "readinessProbe"]),
        (["serviceType"], ["exposeType"]),
        (["exposeType"], ["serviceType"]),
        (["storageUri", "storage_uri", "model_uri", "modelURI", "modelPath"], ["modelUri"]),
        (["imageTag", "container_image", "docker_image"], ["image"]),
        (["depends_on", "needs"], ["dependsOn"]),
        (["runPolicy"], ["cleanPodPolicy", "backoffLimit", "activeDeadlineSeconds", "ttlSecondsAfterFinished"]),
        (["SKLEARN_SERVER", "scikit-learn", "scikitlearn"], ["sklearn"]),
        (["TENSORFLOW_SERVER", "tf", "tfserving"], ["tensorflow"]),
        (["XGBOOST_SERVER", "xgb"], ["xgboost"]),
        (["MLFLOW_SERVER"], ["mlflow"]),
        (["TRITON_SERVER"], ["triton"]),
        (["HUGGINGFACE_SERVER"], ["huggingface"]),
        (["torch"], ["pytorch"]),
        (["horovod", "openmpi"], ["mpi"]),
        (["kfserving", "kserve", "oip", "open-inference"], ["v2"]),
    ];

    /// <summary>Finds what a word of another system is called here.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="known">What could have been written.</param>
    /// <returns>The words here; empty where it is no such word, or nothing here means the same.</returns>
    public static IReadOnlyList<string> Meant(string word, IReadOnlyCollection<string> known)
    {
        foreach (var (written, meant) in Words)
        {
            if (!written.Contains(word, StringComparer.OrdinalIgnoreCase))
                continue;
            var here = meant.Where(one => known.Contains(one, StringComparer.Ordinal)).ToList();
            if (here.Count > 0)
                return here;
        }
        return [];
    }
}
