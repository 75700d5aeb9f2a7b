# One image for every role: `web` serves requests, `worker` does the jobs, `all` does both (a small shop on one machine).
#   docker build -t attendant .
#   docker run --env-file .env attendant node build/migrate.js
#   docker run --env-file .env -p 3000:3000 attendant                          # web
#   docker run --env-file .env attendant node build/main.js worker

FROM node:24-slim AS base
WORKDIR /app
ENV CHECKPOINT_DISABLE=1

FROM base AS build
COPY package.json package-lock.json .npmrc ./
RUN PRISMA_SCHEMA_ENGINE_BINARY=/app/package.json npm ci
COPY . .
RUN npm run generate && npm run build

FROM base AS dependencies
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM base AS attendant
ENV NODE_ENV=production PORT=3000 HOST=0.0.0.0
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/build ./build
COPY --from=build /app/prisma/migrations ./prisma/migrations
COPY package.json ./
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
CMD ["node", "--enable-source-maps", "build/main.js", "web"]
